package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Problem;
import io.gendan.sheets.Narrowing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies and parameters of {@link CaseResource}, and the plain ways in which they can be wrong. */
final class CaseRequests {
    private CaseRequests() {}

    /** A mail needs no person to record it. */
    @Schema(name = "ChannelOfAPerson")
    enum ByPerson {
        TELEPHONE,
        FAX,
        VISIT
    }

    enum InsuranceAnswer {
        INSURED,
        UNINSURED
    }

    record ContactRequest(
            @NotNull @Schema(examples = "TELEPHONE") ByPerson channel,

            @NotNull @Schema(examples = "2026-01-06T09:30:00Z")
            Instant at,

            @NotBlank @Size(max = 200) @Schema(examples = "Ann Buyer")
            String spokenTo,

            @Size(max = 2000) @Schema(examples = "She asks her insurer today")
            String note,

            @Schema(
                    examples = "019b7e5c-4c00-7000-8000-00000000c011",
                    description =
                            "Who of the customer's contact persons that was. Without it, what was said is erased as soon as"
                                    + " anybody at this customer is.")
            UUID contactId) {}

    record InsuranceRequest(
            @NotNull @Schema(examples = "INSURED") InsuranceAnswer status,

            @Size(max = 200) @Schema(examples = "Harbour Mutual")
            String insurer,

            @Size(max = 100) @Schema(examples = "HM-2026-4711")
            String policyNo) {

        Insurance answer() {
            return new Insurance(Insurance.Status.valueOf(status.name()), blankIsNull(insurer), blankIsNull(policyNo));
        }

        private static String blankIsNull(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    record CarrierAnswerRequest(
            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-000000000001")
            ShipmentId shipmentId,

            @NotNull @Schema(examples = "SOUND") Condition condition,

            @NotBlank @Size(max = 200) @Schema(examples = "Master's report, relayed by the carrier")
            String source,

            @Size(max = 2000) String note) {}

    record SettleRequest(
            @NotNull @Schema(examples = "CARGO_SOUND") SettleReason reason,
            @Size(max = 2000) String note) {}

    static Wanted wanted(String incident, String customer, String status, String toSay) {
        return new Wanted(
                read("incident", "a UUID", incident, text -> new IncidentId(UUID.fromString(text))),
                read("customer", "a UUID", customer, text -> new CustomerId(UUID.fromString(text))),
                read("status", "one of " + List.of(CaseView.Status.values()), status, CaseView.Status::valueOf),
                Narrowing.yesOrNo("toSay", toSay));
    }

    private static <T> T read(String name, String what, String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) return null;
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw Problem.of(name, "is " + what + ", not " + Problem.quoted(text));
        }
    }
}
