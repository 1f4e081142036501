package io.gendan.shipment.sheet;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.CompanyDays;
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
class ShipmentSheetResource {
    private final ShipmentTrackingSheet sheet;
    private final CompanyDays days;
    private final Requests requests;
    private final Printer printer;

    ShipmentSheetResource(ShipmentTrackingSheet sheet, CompanyDays days, Requests requests, Printer printer) {
        this.sheet = sheet;
        this.days = days;
        this.requests = requests;
        this.printer = printer;
    }

    @GET
    @Path("/shipment-tracking")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Shipment tracking sheet (form 13-12, 出货跟踪表)",
            description =
                    "Of each shipment where it is and how sure that is: who said when it arrives, and how long ago")
    public Page<ShipmentTrackingLine> page(
            @BeanParam ShipmentSheetQuestion question,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var which = question.narrowing(days, printer.now()).after(after);
        var lines = requests.read(tx -> sheet.page(tx, which, Page.limit(limit) + 1));
        return which.page(lines, Page.limit(limit));
    }

    @GET
    @Path("/shipment-tracking.{format}")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The shipment tracking sheet as a file: shipment-tracking.pdf, .xlsx or .csv",
            description =
                    "Who said when it arrives stands there with the moment, by the company's clock, and not with how long ago")
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
            @BeanParam ShipmentSheetQuestion question) {
        var now = printer.now();
        var form = ShipmentTrackingForm.sheet(Printer.number("ST", now), now);
        return printer.print(Format.of(format), form, "shipment-tracking", sheet.all(question.narrowing(days, now)));
    }
}
