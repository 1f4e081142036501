package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.Close;
import io.gendan.complaint.claim.ClaimCommand.Pay;
import io.gendan.complaint.claim.ClaimCommand.ReversePayment;
import io.gendan.complaint.claim.ClaimCommand.Withdraw;
import io.gendan.complaint.claim.ClaimCommand.WriteOff;
import io.gendan.complaint.claim.ClaimMoneyRequests.PaymentRequest;
import io.gendan.complaint.claim.ClaimMoneyRequests.ReverseRequest;
import io.gendan.complaint.claim.ClaimMoneyRequests.SettleRequest;
import io.gendan.complaint.claim.ClaimMoneyRequests.WriteOffRequest;
import io.gendan.complaint.claim.ClaimRequests.ReasonRequest;
import io.gendan.complaint.words.ClaimId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is agreed and paid, and how a claim ends. */
@Path("/v1/claims/{id}")
@Tag(name = "Claims")
@RunOnVirtualThread
class ClaimMoneyResource {
    private static final String DONE = "It is done; ETag is the version after it";

    private final Claims claims;
    private final ClaimDesk desk;
    private final CompanyDays days;
    private final Requests requests;

    ClaimMoneyResource(Claims claims, ClaimDesk desk, CompanyDays days, Requests requests) {
        this.claims = claims;
        this.desk = desk;
        this.days = days;
        this.requests = requests;
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
        return requests.answer(
                body,
                asked -> Answer.noContent(desk.settle(
                        asked.tx(),
                        id,
                        asked.demanded(),
                        body.amount().amount(),
                        body.amount().currency(),
                        false,
                        asked.actor(),
                        asked.now())));
    }

    @POST
    @Path("/payments")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Record a payment of the agreed sum, in part or in full; together never more than that")
    @APIResponse(responseCode = "204", description = DONE)
    public Response pay(@PathParam("id") ClaimId id, @Valid @NotNull PaymentRequest body) {
        return requests.answer(body, asked -> {
            var pay = new Pay(
                    body.reference().strip(),
                    body.amount().amount(),
                    body.amount().currency(),
                    body.on(),
                    days.of(asked.now()),
                    asked.actor(),
                    asked.now());
            return Answer.noContent(claims.handle(asked.tx(), id, asked.expected(), pay));
        });
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
        return requests.answer(body, asked -> {
            var reverse = new ReversePayment(reference.strip(), body.reason(), asked.actor(), asked.now());
            return Answer.noContent(claims.handle(asked.tx(), id, asked.expected(), reverse));
        });
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary =
                    "Withdraw a claim: a customer takes theirs back, or ours was raised in error and not submitted yet")
    @APIResponse(responseCode = "204", description = DONE)
    public Response withdraw(@PathParam("id") ClaimId id, @Valid @NotNull ReasonRequest body) {
        return requests.answer(body, asked -> {
            var withdraw = new Withdraw(body.reason(), asked.actor(), asked.now());
            return Answer.noContent(claims.handle(asked.tx(), id, asked.expected(), withdraw));
        });
    }

    @POST
    @Path("/write-off")
    @RolesAllowed({"SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(
            summary = "Give up a claim of ours, or what is left of it",
            description = "TIME_BARRED only when its time has run out. If-Match is needed.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response writeOff(@PathParam("id") ClaimId id, @Valid @NotNull WriteOffRequest body) {
        return requests.answer(body, asked -> {
            var off = new WriteOff(body.reason(), body.note(), days.of(asked.now()), asked.actor(), asked.now());
            return Answer.noContent(claims.handle(asked.tx(), id, asked.demanded(), off));
        });
    }

    @POST
    @Path("/close")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "Close a claim that is paid in full, or a customer's that was rejected",
            description = "If-Match is needed.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response close(@PathParam("id") ClaimId id) {
        return requests.answer(
                null,
                asked -> Answer.noContent(
                        claims.handle(asked.tx(), id, asked.demanded(), new Close(asked.actor(), asked.now()))));
    }
}
