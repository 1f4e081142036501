package io.gendan.complaint.form;

import io.gendan.complaint.approval.RecordList;
import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintWords;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.notice.NoticeList;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Form;
import io.gendan.sheets.Format;
import io.gendan.sheets.Printer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms 13-15 and 13-16 of a complaint as files. */
@Path("/v1/complaints/{id}")
@RunOnVirtualThread
class FormResource {
    private final ComplaintList complaints;
    private final ComplaintWords words;
    private final KnownCustomers customers;
    private final RecordList records;
    private final NoticeList notices;
    private final Requests requests;
    private final Printer printer;
    private final CompanyDays days;

    FormResource(
            ComplaintList complaints,
            ComplaintWords words,
            KnownCustomers customers,
            RecordList records,
            NoticeList notices,
            Requests requests,
            Printer printer,
            CompanyDays days) {
        this.complaints = complaints;
        this.words = words;
        this.customers = customers;
        this.records = records;
        this.notices = notices;
        this.requests = requests;
        this.printer = printer;
        this.days = days;
    }

    @GET
    @Path("/record.{format}")
    @RolesAllowed("STAFF")
    @Tag(name = "Complaint records")
    @Operation(summary = "Form 13-15, 客户投诉记录表, with every round, opinion and instruction: record.pdf, .xlsx or .csv")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now; its name stands in Content-Disposition",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response record(
            @PathParam("id") ComplaintId id,
            @PathParam("format") @Parameter(schema = @Schema(enumeration = {"pdf", "xlsx", "csv"})) String format) {
        var as = Format.of(format);
        return printer.print(as, must(requests.read(tx -> record(tx, id))), "complaint-record");
    }

    @GET
    @Path("/notice.{format}")
    @RolesAllowed("STAFF")
    @Tag(name = "Complaint notices")
    @Operation(summary = "Form 13-16, 客户投诉处理通知书, as its last edition stands: notice.pdf, .xlsx or .csv")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now; its name stands in Content-Disposition",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response notice(
            @PathParam("id") ComplaintId id,
            @PathParam("format") @Parameter(schema = @Schema(enumeration = {"pdf", "xlsx", "csv"})) String format) {
        var as = Format.of(format);
        return printer.print(as, must(requests.read(tx -> notice(tx, id))), "complaint-notice");
    }

    private Optional<Form> record(Tx tx, ComplaintId id) {
        return complaints
                .find(tx, id)
                .map(complaint -> RecordForm.of(
                        complaint,
                        name(tx, complaint.customerId()),
                        words.of(tx, id),
                        records.orEmpty(tx, id),
                        printer.now(),
                        days));
    }

    private Optional<Form> notice(Tx tx, ComplaintId id) {
        return notices.find(tx, id)
                .map(notice ->
                        NoticeForm.of(notice, name(tx, notice.customerId()), words.of(tx, id), printer.now(), days));
    }

    private String name(Tx tx, CustomerId id) {
        return customers.find(tx, id).map(KnownCustomers.Customer::name).orElse("");
    }

    private static Form must(Optional<Form> form) {
        return form.orElseThrow(() -> new Problem(404, "NOT_FOUND", "There is nothing with this id"));
    }
}
