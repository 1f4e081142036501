package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.Close;
import io.gendan.complaint.claim.ClaimCommand.Withdraw;
import io.gendan.complaint.claim.ClaimCommand.WriteOff;
import io.gendan.complaint.claim.ClaimMoneyRequests.WriteOffRequest;
import io.gendan.complaint.claim.ClaimRequests.ReasonRequest;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a claim ends. */
@Path("/v1/claims/{id}")
@Tag(name = "Claims")
@RunOnVirtualThread
class ClaimEndResource {
    private static final String DONE = "It is done; ETag is the version after it";

    private final Claims claims;
    private final CompanyDays days;
    private final Requests requests;

    ClaimEndResource(Claims claims, CompanyDays days, Requests requests) {
        this.claims = claims;
        this.days = days;
        this.requests = requests;
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary =
                    "Withdraw a claim: a customer takes theirs back, or ours was raised in error and not submitted yet")
    @APIResponse(responseCode = "204", description = DONE)
    public Response withdraw(@PathParam("id") ClaimId id, @Valid @NotNull ReasonRequest body) {
        return handle(id, body, Asked::expected, asked -> new Withdraw(body.reason(), asked.actor(), asked.now()));
    }

    @POST
    @Path("/write-off")
    @RolesAllowed({"SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(
            summary = "Give up a claim of ours, or what is left of it",
            description = "TIME_BARRED only when its time has run out. If-Match is needed.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response writeOff(@PathParam("id") ClaimId id, @Valid @NotNull WriteOffRequest body) {
        return handle(
                id,
                body,
                Asked::demanded,
                asked -> new WriteOff(body.reason(), body.note(), days.of(asked.now()), asked.actor(), asked.now()));
    }

    @POST
    @Path("/close")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "Close a claim that is paid in full, or a customer's that was rejected",
            description = "If-Match is needed.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response close(@PathParam("id") ClaimId id) {
        return handle(id, null, Asked::demanded, asked -> new Close(asked.actor(), asked.now()));
    }

    private Response handle(
            ClaimId id, Object body, Function<Asked, OptionalLong> seen, Function<Asked, ClaimCommand> command) {
        return requests.answer(
                body,
                asked -> Answer.noContent(claims.handle(asked.tx(), id, seen.apply(asked), command.apply(asked))));
    }
}
