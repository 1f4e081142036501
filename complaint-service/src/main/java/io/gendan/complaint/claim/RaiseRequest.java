package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimRequests.Amount;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RaiseClaimRequest")
record RaiseRequest(
        @NotNull @Schema(examples = "OURS") Direction direction,

        @NotNull
        @Schema(
                examples = "CARRIER",
                description = "CUSTOMER for a claim against us; else SUPPLIER, CARRIER, FORWARDER or INSURER")
        Party party,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Atlantic Bridge Line", description = "The other firm, not a person")
        String counterpart,

        @Schema(examples = "019b7e5c-4c00-7000-8000-00000000c001", description = "May be left out with backToBackId")
        CustomerId customerId,

        ComplaintId complaintId,
        CaseId caseId,
        OrderId orderId,
        @Size(max = 200) List<@NotNull ShipmentId> shipmentIds,

        @Positive
        @Schema(examples = "1", description = "Which stage of the carriage; without it all of them are watched")
        Integer stageNo,

        @NotNull @Schema(examples = "TRANSPORT_DAMAGE") Cause cause,

        @Schema(
                examples = "HIDDEN",
                description =
                        "What a carrier is notified of. Without it a delay where the cause is one, else as if it could have"
                                + " been seen, which is notified first")
        Loss loss,

        @NotNull @Valid Amount amount,

        @Schema(
                description =
                        "The claim of the other direction that it belongs to: what is left out here is as it is there")
        ClaimId backToBackId) {

    NewClaim claim() {
        var firm = counterpart.strip().replaceAll("\\s+", " ");
        var matter = new Matter(customerId, complaintId, caseId, orderId, shipmentIds);
        return new NewClaim(
                direction, party, firm, matter, cause, loss, stageNo, amount.amount(), amount.currency(), backToBackId);
    }
}
