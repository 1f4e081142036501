package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.LAW_NOT_KNOWN;
import static io.gendan.complaint.claim.ClaimRefusal.TERMS_INCOMPLETE;

import io.gendan.complaint.claim.ClaimCommand.Acknowledge;
import io.gendan.complaint.claim.ClaimCommand.GiveNotice;
import io.gendan.complaint.claim.ClaimCommand.GiveTerms;
import io.gendan.complaint.claim.ClaimCommand.Offer;
import io.gendan.complaint.claim.ClaimCommand.Reject;
import io.gendan.complaint.claim.ClaimCommand.Submit;
import io.gendan.complaint.claim.ClaimRequests.AcknowledgeRequest;
import io.gendan.complaint.claim.ClaimRequests.NoticeRequest;
import io.gendan.complaint.claim.ClaimRequests.OfferRequest;
import io.gendan.complaint.claim.ClaimRequests.ReasonRequest;
import io.gendan.complaint.claim.ClaimRequests.SubmitRequest;
import io.gendan.complaint.claim.ClaimRequests.TermsRequest;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From the notice of loss to the offers. */
@Path("/v1/claims/{id}")
@Tag(name = "Claims")
@RunOnVirtualThread
class ClaimStepsResource {
    private static final String DONE = "It is done; ETag is the version after it";

    private final Claims claims;
    private final ClaimReferences references;
    private final CompanyDays days;
    private final Requests requests;

    ClaimStepsResource(Claims claims, ClaimReferences references, CompanyDays days, Requests requests) {
        this.claims = claims;
        this.references = references;
        this.days = days;
        this.requests = requests;
    }

    @POST
    @Path("/terms")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR", "PURCHASING"})
    @Operation(
            summary = "Say what sets the times of a claim against a supplier, insurer or forwarder",
            description = "The contract's own claim period goes first; the law of sale counts where it says nothing.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response terms(@PathParam("id") ClaimId id, @Valid @NotNull TermsRequest body) {
        return handle(id, body, asked -> new GiveTerms(terms(body), asked.actor(), asked.now()));
    }

    private static Terms terms(TermsRequest body) {
        if (body.deliveredOn() == null && body.law() != null)
            throw TERMS_INCOMPLETE.refused("Its times run from delivery: say when that was", "/deliveredOn");
        var code = body.law() == null ? SaleLaws.UNLESS_SAID : body.law();
        var law = SaleLaws.of(code)
                .orElseThrow(() -> LAW_NOT_KNOWN.refused(code + ": " + LAW_NOT_KNOWN.sentence(), "/law"));
        var clause = body.clause() == null || body.clause().isBlank()
                ? null
                : body.clause().strip();
        return new Terms(body.deliveredOn(), body.deliveredOn() == null ? null : law, body.claimBy(), clause);
    }

    @POST
    @Path("/notice")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Record the written notice of loss, and the day on which it was given")
    @APIResponse(responseCode = "204", description = DONE)
    public Response notice(@PathParam("id") ClaimId id, @Valid @NotNull NoticeRequest body) {
        return handle(
                id,
                body,
                asked -> new GiveNotice(
                        body.channel(), null, body.on(), days.of(asked.now()), asked.actor(), asked.now()));
    }

    @POST
    @Path("/submit")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "Submit the claim with its documents; again with all of them when some are added",
            description = "A claim with its documents is a notice of loss as well.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response submit(@PathParam("id") ClaimId id, @Valid @NotNull SubmitRequest body) {
        return handle(id, body, asked -> {
            references.check(asked.tx(), id, body.papers());
            return new Submit(body.papers(), days.of(asked.now()), asked.actor(), asked.now());
        });
    }

    @POST
    @Path("/acknowledge")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Record that the other side, or we, treat the claim")
    @APIResponse(responseCode = "204", description = DONE)
    public Response acknowledge(@PathParam("id") ClaimId id, @Valid @NotNull AcknowledgeRequest body) {
        return handle(id, body, asked -> new Acknowledge(body.reference(), asked.actor(), asked.now()));
    }

    @POST
    @Path("/reject")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Record that the claim is rejected, and why; better documents, or an offer, take it up again")
    @APIResponse(responseCode = "204", description = DONE)
    public Response reject(@PathParam("id") ClaimId id, @Valid @NotNull ReasonRequest body) {
        return handle(id, body, asked -> new Reject(body.reason(), asked.actor(), asked.now()));
    }

    @POST
    @Path("/offers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Record an offer, theirs or ours")
    @APIResponse(responseCode = "204", description = DONE)
    public Response offer(@PathParam("id") ClaimId id, @Valid @NotNull OfferRequest body) {
        return handle(
                id,
                body,
                asked -> new Offer(
                        body.from(),
                        body.amount().amount(),
                        body.amount().currency(),
                        body.terms(),
                        asked.actor(),
                        asked.now()));
    }

    private Response handle(ClaimId id, Object body, Function<Asked, ClaimCommand> command) {
        return requests.answer(
                body, asked -> Answer.noContent(claims.handle(asked.tx(), id, asked.expected(), command.apply(asked))));
    }
}
