package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimRequests.Amount;
import io.gendan.complaint.claim.ClaimedSoFar.One;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.money.Money;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's claim and our recourse, with what the complaint says filled in. */
@Path("/v1/complaints/{id}/claims")
@Tag(name = "Claims")
@RunOnVirtualThread
class ComplaintClaimsResource {
    private final ClaimsOfComplaint claims;
    private final Requests requests;

    ComplaintClaimsResource(ClaimsOfComplaint claims, Requests requests) {
        this.claims = claims;
        this.requests = requests;
    }

    @Schema(name = "ClaimsOfComplaintRequest")
    record ClaimsRequest(
            @Valid @Schema(description = "What the customer claims, where the complaint does not say it")
            Amount amount,

            @Size(max = 4)
            @Schema(
                    description = "Which firms the others are, where the complaint does not say it",
                    examples = "{\"FORWARDER\": \"Harbour Forwarding\"}")
            Map<@NotNull Party, @NotBlank @Size(max = 200) String> counterparts) {

        Money sum() {
            return amount == null ? null : Money.exact(amount.amount(), amount.currency(), "/amount/amount");
        }

        Map<Party, String> firms() {
            var firms = new EnumMap<Party, String>(Party.class);
            if (counterparts != null)
                counterparts.forEach(
                        (party, firm) -> firms.put(party, firm.strip().replaceAll("\\s+", " ")));
            return firms;
        }
    }

    /** @param sum agreed, or claimed as long as nothing is */
    @Schema(name = "ClaimOfComplaint")
    record ClaimAnswer(UUID id, String claimNo, Party party, Money sum) {
        static ClaimAnswer of(One it) {
            return new ClaimAnswer(it.id().value(), it.claimNo(), it.party(), it.sum());
        }
    }

    @Schema(name = "ClaimsOfComplaint")
    record ClaimsAnswer(ClaimAnswer customers, List<ClaimAnswer> recourse) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "Raise the customer's claim of a complaint, and the recourse behind it by the liability assessed",
            description =
                    "Order, shipment, cause, sum and firms are those of the complaint. What is raised already stays: asked"
                            + " again once the liability is assessed, the recourse follows. Where both sides have agreed, the customer's"
                            + " claim is settled on it at once.")
    @APIResponse(
            responseCode = "201",
            description = "Raised; Location is the customer's claim. 200 when there was nothing more to raise",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimsAnswer.class)))
    public Response raise(@PathParam("id") ComplaintId id, @Valid @NotNull ClaimsRequest body) {
        return requests.answer(body, asked -> {
            var raised = claims.raise(asked, id, body.sum(), body.firms());
            var theirs = raised.theirs();
            var answer = new ClaimsAnswer(
                    ClaimAnswer.of(theirs),
                    raised.recourse().stream().map(ClaimAnswer::of).toList());
            return raised.fresh()
                    ? Answer.created("/v1/claims/" + theirs.id().value(), theirs.version(), answer)
                    : Answer.ok(theirs.version(), answer);
        });
    }
}
