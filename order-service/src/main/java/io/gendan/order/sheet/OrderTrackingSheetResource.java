package io.gendan.order.sheet;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.Format;
import io.gendan.sheets.Printer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sheets")
@Tag(name = "Sheets")
@RunOnVirtualThread
class OrderTrackingSheetResource {
    private final OrderTrackingSheet sheet;
    private final Requests requests;
    private final Printer printer;

    OrderTrackingSheetResource(OrderTrackingSheet sheet, Requests requests, Printer printer) {
        this.sheet = sheet;
        this.requests = requests;
        this.printer = printer;
    }

    @GET
    @Path("/order-tracking")
    @RolesAllowed("STAFF")
    @Operation(summary = "Order tracking sheet (form 13-11, 订单跟踪表)")
    public Page<OrderTrackingSheet.Line> page(
            @BeanParam OrderSheetQuestion question,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var which = question.narrowing().after(after);
        var lines = requests.read(tx -> sheet.page(tx, which, Page.limit(limit) + 1));
        return which.page(lines, Page.limit(limit));
    }

    @GET
    @Path("/order-tracking.{format}")
    @RolesAllowed("STAFF")
    @Operation(summary = "The order tracking sheet as a file: order-tracking.pdf, .xlsx or .csv")
    @APIResponse(
            responseCode = "200",
            description = "The whole list that was asked for; its name stands in Content-Disposition",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response file(
            @PathParam("format") @Parameter(schema = @Schema(enumeration = {"pdf", "xlsx", "csv"})) String format,
            @BeanParam OrderSheetQuestion question) {
        var now = printer.now();
        var number = question.sheetNo == null ? Printer.number("OT", now) : question.sheetNo;
        var form = OrderTrackingForm.sheet(number, now);
        return printer.print(Format.of(format), form, "order-tracking", sheet.all(question.narrowing()));
    }
}
