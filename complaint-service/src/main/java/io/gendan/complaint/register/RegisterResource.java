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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of complaints. */
@Path("/v1/sheets")
@Tag(name = "Sheets")
@RunOnVirtualThread
class RegisterResource {
    private final Register register;
    private final CompanyDays days;
    private final Requests requests;
    private final Printer printer;

    RegisterResource(Register register, CompanyDays days, Requests requests, Printer printer) {
        this.register = register;
        this.days = days;
        this.requests = requests;
        this.printer = printer;
    }

    @GET
    @Path("/complaint-register")
    @RolesAllowed("STAFF")
    @Operation(
            summary =
                    "Complaint register (客户投诉登记追踪表): every complaint with its step, owner, age, next deadline and result")
    public Page<RegisterLine> page(
            @BeanParam RegisterQuestion question,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var which = question.narrowing(days).after(after);
        var lines = requests.read(tx -> register.page(tx, which, Page.limit(limit) + 1));
        return which.page(lines, Page.limit(limit));
    }

    @GET
    @Path("/complaint-register.{format}")
    @RolesAllowed("STAFF")
    @Operation(summary = "The complaint register as a file: complaint-register.pdf, .xlsx or .csv")
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
            @BeanParam RegisterQuestion question) {
        var now = printer.now();
        var form = RegisterForm.sheet(Printer.number("CR", now), now);
        return printer.print(Format.of(format), form, "complaint-register", register.all(question.narrowing(days)));
    }
}
