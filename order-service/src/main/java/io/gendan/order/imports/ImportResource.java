package io.gendan.order.imports;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Sha256;
import io.gendan.sheets.Format;
import io.gendan.sheets.TableFile;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What others have kept in tables so far. */
@Path("/v1/imports/{what}")
@Tag(name = "Imports")
@RunOnVirtualThread
class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final List<Importing> all;
    private final ImportDesk desk;
    private final Requests requests;

    ImportResource(@All List<Importing> all, ImportDesk desk, Requests requests) {
        this.all = all;
        this.desk = desk;
        this.requests = requests;
    }

    /** What the stored answer to an Idempotency-Key is for. */
    private record Fingerprint(String what, String sha256, boolean dryRun) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Import customers, products or orders: the body is the table itself",
            description =
                    "CSV (UTF-8, or the charset that Content-Type names) or the first sheet of an XLSX workbook, at most 10 MiB and"
                            + " 5,000 lines. The first line has the headings of the template, in any order, by field name or as the"
                            + " printed sheets have them. Lines with the same number in the first column, or with nothing there, are"
                            + " one entry: an order with its lines, a customer with its contacts. All of a file is imported or nothing;"
                            + " the same file twice changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "How it went, or in a dry run would go",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something is wrong with it, so nothing was imported",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ImportRefused.Document.class)))
    public Response take(
            @Parameter(schema = @Schema(enumeration = {"customers", "products", "orders"})) @PathParam("what")
                    String what,
            @Parameter(
                            description = "true: say what would happen, and change nothing",
                            schema =
                                    @Schema(
                                            enumeration = {"true", "false"},
                                            defaultValue = "false"))
                    @QueryParam("dryRun")
                    String dryRun,
            @HeaderParam("Content-Type") String contentType,
            byte[] content) {
        var importing = importing(what);
        var print = new Fingerprint(what, Sha256.hex(content), yes(dryRun));
        var table = TableFile.read(contentType, content);
        return requests.answer(
                print,
                asked -> new Answer(
                        200,
                        Map.of(),
                        print.dryRun()
                                ? desk.tryOut(asked, importing, print.sha256(), table)
                                : desk.take(asked, importing, print.sha256(), table)));
    }

    @GET
    @Path("/template.csv")
    @RolesAllowed("STAFF")
    @Operation(summary = "The headings of a table that can be imported, and an example of a line")
    @APIResponse(
            responseCode = "200",
            description = "CSV in UTF-8",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response template(
            @Parameter(schema = @Schema(enumeration = {"customers", "products", "orders"})) @PathParam("what")
                    String what) {
        return Response.ok(Template.of(importing(what).columns()))
                .header("Content-Type", Format.CSV.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + what + ".csv\"")
                .build();
    }

    @ServerExceptionMapper
    public Response refused(ImportRefused no) {
        return Response.status(422)
                .type("application/problem+json")
                .entity(EventJson.toJson(no.document()))
                .build();
    }

    private Importing importing(String what) {
        return all.stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        404,
                        "NOT_FOUND",
                        "Tables are imported of "
                                + String.join(
                                        ", ",
                                        all.stream()
                                                .map(Importing::what)
                                                .sorted()
                                                .toList()) + "; not of "
                                + Problem.quoted(what)));
    }

    private static boolean yes(String dryRun) {
        return switch (dryRun) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default ->
                throw new Problem(400, "INVALID_REQUEST", "dryRun is true or false, not " + Problem.quoted(dryRun));
        };
    }
}
