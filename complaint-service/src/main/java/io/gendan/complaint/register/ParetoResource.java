package io.gendan.complaint.register;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be learnt from the register. */
@Path("/v1/sheets")
@Tag(name = "Sheets")
@RunOnVirtualThread
class ParetoResource {
    private final Pareto pareto;
    private final CompanyDays days;
    private final Requests requests;
    private final Printer printer;

    ParetoResource(Pareto pareto, CompanyDays days, Requests requests, Printer printer) {
        this.pareto = pareto;
        this.days = days;
        this.requests = requests;
        this.printer = printer;
    }

    @GET
    @Path("/complaint-pareto")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What is complained of most, by cause, product, supplier, carrier, port, customer or month",
            description = "The most frequent first, each with its share and with the share of all up to it")
    public List<Pareto.Bar> pareto(
            @QueryParam("by") @DefaultValue("CAUSE") @Parameter(schema = @Schema(implementation = Pareto.By.class))
                    String by,
            @BeanParam RegisterQuestion question) {
        var dimension = Page.only("by", by, Pareto.By.class);
        return requests.read(tx -> pareto.of(tx, dimension, question.narrowing(days)));
    }

    @GET
    @Path("/complaint-pareto.{format}")
    @RolesAllowed("STAFF")
    @Operation(summary = "The same as a file: complaint-pareto.pdf, .xlsx or .csv")
    @APIResponse(
            responseCode = "200",
            description = "All its lines; its name stands in Content-Disposition",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response file(
            @PathParam("format") @Parameter(schema = @Schema(enumeration = {"pdf", "xlsx", "csv"})) String format,
            @QueryParam("by") @DefaultValue("CAUSE") @Parameter(schema = @Schema(implementation = Pareto.By.class))
                    String by,
            @BeanParam RegisterQuestion question) {
        var now = printer.now();
        var dimension = Page.only("by", by, Pareto.By.class);
        var sheet = ParetoForm.sheet(dimension, Printer.number("CP", now), now);
        return printer.print(
                Format.of(format), sheet, "complaint-pareto", pareto.lines(dimension, question.narrowing(days)));
    }
}
