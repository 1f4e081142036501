package io.gendan.complaint.approval;

import io.gendan.complaint.approval.RecordCommand.Enclose;
import io.gendan.complaint.approval.RecordCommand.GiveOpinion;
import io.gendan.complaint.approval.RecordCommand.Recall;
import io.gendan.complaint.approval.RecordCommand.Submit;
import io.gendan.complaint.approval.RecordRequests.EncloseRequest;
import io.gendan.complaint.approval.RecordRequests.GiveOpinionRequest;
import io.gendan.complaint.approval.RecordRequests.RecallRequest;
import io.gendan.complaint.approval.RecordRequests.SubmitProposalRequest;
import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.Concessions;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record 13-15 on its way: files, a proposal, and what each department says of it. */
@Path("/v1/complaints/{id}/record")
@Tag(name = "Complaint records")
@RunOnVirtualThread
class RecordResource {
    private final Records records;
    private final RecordList list;
    private final ComplaintList complaints;
    private final Concessions concessions;
    private final Authorities authorities;
    private final Requests requests;

    RecordResource(
            Records records,
            RecordList list,
            ComplaintList complaints,
            Concessions concessions,
            Authorities authorities,
            Requests requests) {
        this.records = records;
        this.list = list;
        this.complaints = complaints;
        this.concessions = concessions;
        this.authorities = authorities;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The record of a complaint: each proposal, what everybody said of it and how it was decided")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version, which is not the complaint's",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecordView.class)))
    public Response one(@PathParam("id") ComplaintId id) {
        return requests.one(tx ->
                complaints.find(tx, id).map(_ -> list.orEmpty(tx, id)).map(view -> Answer.ok(view.version(), view)));
    }

    @POST
    @Path("/enclosures")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Enclose a file: the note of the complaint, a fax or a letter")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response enclose(@PathParam("id") ComplaintId id, @Valid @NotNull EncloseRequest body) {
        return requests.answer(body, asked -> {
            concessions.running(asked.tx(), id);
            return handle(asked, id, new Enclose(body.kind(), body.attachmentId(), asked.actor(), asked.now()));
        });
    }

    @POST
    @Path("/submit")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Propose what is to be conceded or done: a new round begins, and everybody concerned is asked")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response submit(@PathParam("id") ComplaintId id, @Valid @NotNull SubmitProposalRequest body) {
        return requests.answer(
                body,
                asked -> handle(asked, id, new Submit(proposal(asked.tx(), id, body), asked.actor(), asked.now())));
    }

    private Proposal proposal(Tx tx, ComplaintId id, SubmitProposalRequest body) {
        concessions.running(tx, id);
        var worth = body.offerNo() == null
                ? null
                : concessions.waiting(tx, id, body.offerNo()).worth();
        return new Proposal(body.offerNo(), worth, RecordRequests.blankIsNull(body.plan()));
    }

    @POST
    @Path("/opinions")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(summary = "Say what your own department thinks of the proposal; it is not changed afterwards")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response opine(@PathParam("id") ComplaintId id, @Valid @NotNull GiveOpinionRequest body) {
        return requests.answer(
                body,
                asked -> handle(
                        asked, id, new GiveOpinion(body.opinion(asked.actor(), asked.now()), authorities.voices())));
    }

    @POST
    @Path("/recall")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Take your proposal back, with a reason; the opinions on it stay with its round")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response recall(@PathParam("id") ComplaintId id, @Valid @NotNull RecallRequest body) {
        return requests.answer(
                body, asked -> handle(asked, id, new Recall(body.reason().strip(), asked.actor(), asked.now())));
    }

    private Answer handle(Asked asked, ComplaintId id, RecordCommand command) {
        return Answer.noContent(records.handle(asked.tx(), id, asked.expected(), command));
    }
}
