package io.gendan.complaint.complaint;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.ComplaintCommand.ConfirmUnfounded;
import io.gendan.complaint.complaint.ComplaintCommand.DisputeUnfounded;
import io.gendan.complaint.complaint.ComplaintCommand.Enclose;
import io.gendan.complaint.complaint.ComplaintCommand.ExplainUnfounded;
import io.gendan.complaint.complaint.ComplaintCommand.Identify;
import io.gendan.complaint.complaint.ComplaintCommand.WaiveEvidence;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.complaint.StepRequests.EncloseEvidenceRequest;
import io.gendan.complaint.complaint.StepRequests.ExplainUnfoundedRequest;
import io.gendan.complaint.complaint.StepRequests.IdentifyComplaintRequest;
import io.gendan.complaint.complaint.StepRequests.ReasonRequest;
import io.gendan.complaint.complaint.StepRequests.WordOfCustomerRequest;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Step IDENTIFY: what is wrong with which goods, what shows it, and what becomes of a complaint that is unfounded. */
@Path("/v1/complaints/{id}")
@Tag(name = "Complaints")
@RunOnVirtualThread
class IdentifyResource {
    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final ComplaintSubjects subjects;
    private final WordOfCustomer word;
    private final Attachments attachments;
    private final Requests requests;

    IdentifyResource(
            Complaints complaints,
            ComplaintDesk desk,
            ComplaintSubjects subjects,
            WordOfCustomer word,
            Attachments attachments,
            Requests requests) {
        this.complaints = complaints;
        this.desk = desk;
        this.subjects = subjects;
        this.word = word;
        this.attachments = attachments;
        this.requests = requests;
    }

    @POST
    @Path("/identify")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Say what is wrong: its cause, the goods, the department")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response identify(@PathParam("id") ComplaintId id, @Valid @NotNull IdentifyComplaintRequest body) {
        return requests.answer(body, asked -> {
            var subject = subjects.of(asked.tx(), desk.must(asked.tx(), id), body.subject());
            var repeated = desk.repeated(asked.tx(), id, body.cause(), subject.productNo());
            var command = new Identify(
                    body.cause(), subject, body.complainedDepartment(), repeated, asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/evidence")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Enclose what shows it: a file, or a reference to where it is kept")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response enclose(@PathParam("id") ComplaintId id, @Valid @NotNull EncloseEvidenceRequest body) {
        return requests.answer(body, asked -> {
            var command = new Enclose(
                    body.evidence(),
                    body.attachmentId(),
                    ComplaintRequests.blankIsNull(body.reference()),
                    asked.actor(),
                    asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            if (body.attachmentId() != null) attachments.attach(asked.tx(), id, body.attachmentId());
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/evidence/waive")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Do without the evidence that is missing, with a reason")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response waive(@PathParam("id") ComplaintId id, @Valid @NotNull ReasonRequest body) {
        return requests.answer(body, asked -> {
            var command = new WaiveEvidence(body.reason().strip(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/explain-unfounded")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Explain to the customer by letter why it is unfounded; it ends when they confirm")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response explain(@PathParam("id") ComplaintId id, @Valid @NotNull ExplainUnfoundedRequest body) {
        return requests.answer(body, asked -> {
            var command = new ExplainUnfounded(
                    body.explanation().strip(), new LetterId(Id.next()), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/dispute-unfounded")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that the customer does not agree: it goes on")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response dispute(@PathParam("id") ComplaintId id, @Valid @NotNull WordOfCustomerRequest body) {
        return requests.answer(body, asked -> {
            var command = new DisputeUnfounded(body.channel(), asked.actor(), asked.now());
            var said = Said.now(Kind.CONVERSATION, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.expected(), command, said));
        });
    }

    @POST
    @Path("/confirm-unfounded")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that the customer confirms that it is unfounded: it ends")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response confirm(@PathParam("id") ComplaintId id, @Valid @NotNull WordOfCustomerRequest body) {
        return requests.answer(body, asked -> {
            var command = new ConfirmUnfounded(body.channel(), asked.actor(), asked.now());
            var said = Said.now(Kind.CONVERSATION, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.expected(), command, said));
        });
    }
}
