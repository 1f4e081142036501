package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintRequests.MoneyRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of {@link OfferResource}: what we offer, what they offer, and that one of it is accepted. */
final class OfferRequests {
    private OfferRequests() {}

    @Schema(name = "RemedyRequest")
    record RemedyRequest(
            @NotNull @Schema(examples = "REPLACEMENT") Remedy.Kind kind,
            @Positive @Schema(examples = "36") BigDecimal quantity,
            @Positive @DecimalMax("100") BigDecimal percent,
            @Valid @Schema(description = "What it costs us") MoneyRequest worth,

            @NotBlank
            @Size(max = 500)
            @Schema(description = "As the customer reads it", examples = "36 sets sent again by sea in April")
            String note) {}

    @Schema(name = "TermsRequest")
    record TermsRequest(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid RemedyRequest> remedies,

            @Size(max = 500) @Schema(description = "Why there is money where sound goods would come first")
            String noReplacementBecause) {

        Terms terms() {
            var all = new ArrayList<Remedy>();
            for (var it : remedies)
                all.add(new Remedy(
                        it.kind(),
                        it.quantity(),
                        it.percent(),
                        MoneyRequest.exact(it.worth(), "/terms/remedies/" + all.size() + "/worth/amount"),
                        it.note().strip()));
            return new Terms(List.copyOf(all), ComplaintRequests.blankIsNull(noReplacementBecause));
        }
    }

    record MakeOfferRequest(
            @NotNull @Valid TermsRequest terms,
            @NotNull @Schema(examples = "2026-04-30") LocalDate validUntil) {}

    record CounterOfferRequest(
            @NotNull @Valid TermsRequest terms,
            @NotNull @Spoken @Schema(examples = "EMAIL") Channel channel) {}

    record AcceptOfferRequest(
            @NotNull @Spoken @Schema(examples = "EMAIL") Channel channel,
            @Size(max = 200) String spokenTo,
            @Size(max = 5000) String note,
            UUID contactId,

            @Size(max = 500)
            @Schema(
                    description =
                            "Why we accept an offer of money where sound goods would come first, unless they said so")
            String noReplacementBecause) {}
}
