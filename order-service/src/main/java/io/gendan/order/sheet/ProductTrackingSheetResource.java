package io.gendan.order.sheet;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.product.CostPrices;
import io.gendan.sheets.Format;
import io.gendan.sheets.Printer;
import io.quarkus.security.identity.SecurityIdentity;
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
class ProductTrackingSheetResource {
    private final ProductTrackingSheet sheet;
    private final Requests requests;
    private final Printer printer;
    private final SecurityIdentity identity;

    ProductTrackingSheetResource(
            ProductTrackingSheet sheet, Requests requests, Printer printer, SecurityIdentity identity) {
        this.sheet = sheet;
        this.requests = requests;
        this.printer = printer;
        this.identity = identity;
    }

    @GET
    @Path("/product-tracking")
    @RolesAllowed("STAFF")
    @Operation(summary = "Product tracking sheet (form 13-13, 产品跟踪表); the cost price for those who may know it")
    public Page<ProductTrackingSheet.Line> page(
            @BeanParam ProductSheetQuestion question,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var which = question.narrowing().after(after);
        var withCost = mayKnowTheCost();
        var lines = requests.read(tx -> sheet.page(tx, which, withCost, Page.limit(limit) + 1));
        return which.page(lines, Page.limit(limit));
    }

    @GET
    @Path("/product-tracking.{format}")
    @RolesAllowed("STAFF")
    @Operation(summary = "The product tracking sheet as a file: product-tracking.pdf, .xlsx or .csv")
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
            @BeanParam ProductSheetQuestion question) {
        var now = printer.now();
        var form = new ProductTrackingForm(mayKnowTheCost());
        return printer.print(
                Format.of(format),
                form.sheet(Printer.number("PT", now), now),
                "product-tracking",
                sheet.all(question.narrowing(), form));
    }

    private boolean mayKnowTheCost() {
        return CostPrices.areKnownTo(identity);
    }
}
