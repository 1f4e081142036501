package io.gendan.complaint.complaint;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.ComplaintCommand.Close;
import io.gendan.complaint.complaint.ComplaintCommand.CompleteAction;
import io.gendan.complaint.complaint.ComplaintCommand.FollowUp;
import io.gendan.complaint.complaint.ComplaintCommand.JoinInto;
import io.gendan.complaint.complaint.ComplaintCommand.PlanAction;
import io.gendan.complaint.complaint.ComplaintCommand.Reopen;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.complaint.StepRequests.CloseComplaintRequest;
import io.gendan.complaint.complaint.StepRequests.CompleteActionRequest;
import io.gendan.complaint.complaint.StepRequests.FollowUpRequest;
import io.gendan.complaint.complaint.StepRequests.JoinComplaintRequest;
import io.gendan.complaint.complaint.StepRequests.PlanActionRequest;
import io.gendan.complaint.complaint.StepRequests.ReasonRequest;
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

/** Steps ACTION and TRACKING: what was agreed on is done, and the customer is asked how it worked. */
@Path("/v1/complaints/{id}")
@Tag(name = "Complaints")
@RunOnVirtualThread
class ActionResource {
    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final WordOfCustomer word;
    private final Attachments attachments;
    private final Requests requests;

    ActionResource(
            Complaints complaints,
            ComplaintDesk desk,
            WordOfCustomer word,
            Attachments attachments,
            Requests requests) {
        this.complaints = complaints;
        this.desk = desk;
        this.word = word;
        this.attachments = attachments;
        this.requests = requests;
    }

    @POST
    @Path("/actions")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Plan what is done for one of the agreed remedies, by whom, until when")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response plan(@PathParam("id") ComplaintId id, @Valid @NotNull PlanActionRequest body) {
        return requests.answer(body, asked -> {
            var command = new PlanAction(
                    body.remedyNo(),
                    body.what().strip(),
                    body.owner().strip(),
                    body.dueOn(),
                    asked.actor(),
                    asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/actions/{no}/complete")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that it is done, and what shows it")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response complete(
            @PathParam("id") ComplaintId id, @PathParam("no") int no, @Valid @NotNull CompleteActionRequest body) {
        return requests.answer(body, asked -> {
            var command = new CompleteAction(
                    no,
                    body.doneOn(),
                    body.proof(),
                    ComplaintRequests.blankIsNull(body.reference()),
                    asked.actor(),
                    asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            if (body.proof() != null) attachments.attach(asked.tx(), id, body.proof());
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/follow-up")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record how it worked, as the customer says")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response followUp(@PathParam("id") ComplaintId id, @Valid @NotNull FollowUpRequest body) {
        return requests.answer(body, asked -> {
            var command = new FollowUp(body.outcome(), body.channel(), asked.actor(), asked.now());
            var said = Said.now(Kind.FOLLOW_UP, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.expected(), command, said));
        });
    }

    @POST
    @Path("/close")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Close the complaint and thank the customer")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response close(@PathParam("id") ComplaintId id, @Valid @NotNull CloseComplaintRequest body) {
        return requests.answer(body, asked -> {
            var command = new Close(body.result().strip(), new LetterId(Id.next()), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.demanded(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/reopen")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Open it again, with a reason: it is not over")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response reopen(@PathParam("id") ComplaintId id, @Valid @NotNull ReasonRequest body) {
        return requests.answer(body, asked -> {
            var command = new Reopen(body.reason().strip(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/join")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Join it to another complaint that is the same: the other one goes on for both")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response join(@PathParam("id") ComplaintId id, @Valid @NotNull JoinComplaintRequest body) {
        return requests.answer(body, asked -> {
            var command = new JoinInto(body.into(), desk.takeIn(asked, id, body.into()), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.demanded(), command);
            return Answer.noContent(version);
        });
    }
}
