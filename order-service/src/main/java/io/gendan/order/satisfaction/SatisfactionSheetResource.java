package io.gendan.order.satisfaction;

import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Format;
import io.gendan.sheets.Printer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Form 13-14 on paper. */
@Path("/v1/sheets/satisfaction.{format}")
@Tag(name = "Sheets")
@RunOnVirtualThread
class SatisfactionSheetResource {
    private final SatisfactionSheet sheet;
    private final CompanyDays days;
    private final Printer printer;

    SatisfactionSheetResource(SatisfactionSheet sheet, CompanyDays days, Printer printer) {
        this.sheet = sheet;
        this.days = days;
        this.printer = printer;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary =
                    "The customer satisfaction sheet (form 13-14, 客户满意度跟踪表) as a file: satisfaction.pdf, .xlsx or .csv")
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
            @BeanParam SatisfactionQuestion question) {
        var now = printer.now();
        var lines = sheet.all(question.narrowing(days));
        return printer.print(
                Format.of(format), SatisfactionForm.sheet(Printer.number("CS", now), now), "satisfaction", lines);
    }
}
