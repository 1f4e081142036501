package io.gendan.complaint.approval;

import static io.gendan.complaint.words.Office.DEPUTY_GENERAL_MANAGER;
import static io.gendan.complaint.words.Office.GENERAL_MANAGER;

import io.gendan.complaint.approval.RecordCommand.Approve;
import io.gendan.complaint.approval.RecordCommand.PassOn;
import io.gendan.complaint.approval.RecordCommand.Reject;
import io.gendan.complaint.approval.RecordCommand.Return;
import io.gendan.complaint.approval.RecordRequests.ApproveProposalRequest;
import io.gendan.complaint.approval.RecordRequests.PassOnRequest;
import io.gendan.complaint.approval.RecordRequests.RejectProposalRequest;
import io.gendan.complaint.approval.RecordRequests.ReturnProposalRequest;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Office;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The instructions on a record. Any of the staff may come here, for an office can be delegated to any of them; who holds it
 * neither way is refused.
 */
@Path("/v1/complaints/{id}/record")
@Tag(name = "Complaint records")
@RunOnVirtualThread
class InstructionResource {
    private final Records records;
    private final Authorities authorities;
    private final Requests requests;

    InstructionResource(Records records, Authorities authorities, Requests requests) {
        this.records = records;
        this.authorities = authorities;
        this.requests = requests;
    }

    @POST
    @Path("/pass-on")
    @RolesAllowed("STAFF")
    @Operation(
            summary =
                    "Instruct as deputy general manager and pass the proposal on; without waiting for an opinion only with a reason")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response passOn(@PathParam("id") ComplaintId id, @Valid @NotNull PassOnRequest body) {
        var because = RecordRequests.blankIsNull(body.withoutWaitingBecause());
        return instruct(
                id,
                body,
                DEPUTY_GENERAL_MANAGER,
                (as, now) -> new PassOn(as, body.words().strip(), because, now));
    }

    @POST
    @Path("/return")
    @RolesAllowed("STAFF")
    @Operation(summary = "Give the proposal back to be revised, with a reason")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response giveBack(@PathParam("id") ComplaintId id, @Valid @NotNull ReturnProposalRequest body) {
        return instruct(
                id,
                body,
                body.office(),
                (as, now) -> new Return(as, body.reason().strip(), now));
    }

    @POST
    @Path("/approve")
    @RolesAllowed("STAFF")
    @Operation(
            summary =
                    "Approve the proposal as general manager; the offer that it is about is made, and the customer is written to")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response approve(@PathParam("id") ComplaintId id, @Valid @NotNull ApproveProposalRequest body) {
        return instruct(
                id,
                body,
                GENERAL_MANAGER,
                (as, now) -> new Approve(as, body.words().strip(), now));
    }

    @POST
    @Path("/reject")
    @RolesAllowed("STAFF")
    @Operation(summary = "Reject the proposal as general manager, with a reason, and the offer that it is about")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the record's version after it")
    public Response reject(@PathParam("id") ComplaintId id, @Valid @NotNull RejectProposalRequest body) {
        return instruct(
                id,
                body,
                GENERAL_MANAGER,
                (as, now) -> new Reject(as, body.reason().strip(), now));
    }

    private Response instruct(
            ComplaintId id, Object body, Office office, BiFunction<Authority, Instant, RecordCommand> command) {
        return requests.answer(body, asked -> {
            var expected = asked.demanded();
            var it = command.apply(authorities.of(asked, office), asked.now());
            return Answer.noContent(records.handle(asked.tx(), id, expected, it));
        });
    }
}
