package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.Pay;
import io.gendan.complaint.claim.ClaimCommand.ReversePayment;
import io.gendan.complaint.claim.ClaimMoneyRequests.PaymentRequest;
import io.gendan.complaint.claim.ClaimMoneyRequests.ReverseRequest;
import io.gendan.complaint.claim.ClaimMoneyRequests.SettleRequest;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.CompanyDays;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is agreed and paid. */
@Path("/v1/claims/{id}")
@Tag(name = "Claims")
@RunOnVirtualThread
class ClaimMoneyResource {
    private static final String DONE = "It is done; ETag is the version after it";

    private final Claims claims;
    private final ClaimDesk desk;
    private final CompanyDays days;
    private final Requests requests;
    private final SecurityIdentity identity;

    ClaimMoneyResource(Claims claims, ClaimDesk desk, CompanyDays days, Requests requests, SecurityIdentity identity) {
        this.claims = claims;
        this.desk = desk;
        this.days = days;
        this.requests = requests;
        this.identity = identity;
    }

    @POST
    @Path("/settle")
    @RolesAllowed({
        "MERCHANDISER",
        "SALESPERSON",
        "SUPERVISOR",
        "SALES",
        "PURCHASING",
        "DEPUTY_GENERAL_MANAGER",
        "GENERAL_MANAGER"
    })
    @Operation(
            summary = "Settle the claim on a sum that both sides agree to",
            description =
                    "Who gives up more than a tenth of a claim of ours (a setting) settles on the offer that another person"
                            + " recorded last. If-Match is needed.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response settle(@PathParam("id") ClaimId id, @Valid @NotNull SettleRequest body) {
        return requests.answer(body, asked -> {
            if (!identity.hasRole("GENERAL_MANAGER")) desk.mustBeOneOfOurs(asked.tx(), id);
            long version = desk.settle(
                    asked.tx(),
                    id,
                    asked.demanded(),
                    body.amount().amount(),
                    body.amount().currency(),
                    false,
                    asked.actor(),
                    asked.now());
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/payments")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Record a payment of the agreed sum, in part or in full; together never more than that")
    @APIResponse(responseCode = "204", description = DONE)
    public Response pay(@PathParam("id") ClaimId id, @Valid @NotNull PaymentRequest body) {
        return handle(
                id,
                body,
                asked -> new Pay(
                        body.reference().strip(),
                        body.amount().amount(),
                        body.amount().currency(),
                        body.on(),
                        days.of(asked.now()),
                        asked.actor(),
                        asked.now()));
    }

    @POST
    @Path("/payments/{reference}/reverse")
    @RolesAllowed({"SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Take back a payment that was recorded by mistake")
    @APIResponse(responseCode = "204", description = "It counts no longer; that it was recorded stays in the history")
    public Response reverse(
            @PathParam("id") ClaimId id,
            @PathParam("reference") String reference,
            @Valid @NotNull ReverseRequest body) {
        return handle(
                id, body, asked -> new ReversePayment(reference.strip(), body.reason(), asked.actor(), asked.now()));
    }

    private Response handle(ClaimId id, Object body, Function<Asked, ClaimCommand> command) {
        return requests.answer(
                body, asked -> Answer.noContent(claims.handle(asked.tx(), id, asked.expected(), command.apply(asked))));
    }
}
