package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.Claimed.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the world hears of each fact, and what it does not. */
class ClaimPublisherTest {
    @ParameterizedTest
    @CsvSource({
        "claim-raised, ClaimRaised",
        "claim-notice-given, ClaimNoticeGiven",
        "claim-rejected, ClaimRejected",
        "claim-settled, ClaimSettled",
        "claim-paid, ClaimPaid",
        "claim-payment-reversed, ClaimPaymentReversed",
        "claim-withdrawn, ClaimEnded",
        "claim-written-off, ClaimEnded",
        "claim-closed, ClaimEnded",
        "claim-deadline-warned, ClaimDeadlineNear",
        "claim-deadline-passed, ClaimEscalated",
        "claim-terms-given,",
        "claim-submitted,",
        "claim-acknowledged,",
        "claim-offered,",
        "claim-transport-times-heard,",
        "claim-settled-with-customer,"
    })
    void a_fact_is_said_with_what_the_claim_is_about(String fact, String message) throws IOException {
        var said = new ClaimPublisher().translate(recorded(fact));
        if (message == null) {
            assertThat(said).isEmpty();
            return;
        }
        assertThat(said).get().satisfies(one -> {
            assertThat(one.getClass().getSimpleName()).isEqualTo(message);
            assertThat(PublicMessages.TYPES).containsValue(one.getClass());
            var claim = new ObjectMapper().readTree(EventJson.toJson(one)).get("claim");
            assertThat(claim.get("claimNo").asText()).isEqualTo("CL-2026-000001");
            assertThat(claim.get("counterpart").asText()).isEqualTo("Atlantic Bridge Line");
            assertThat(claim.fieldNames()).toIterable().hasSize(10);
        });
    }

    @ParameterizedTest
    @CsvSource({"TIME_BARRED, TIME_BARRED", "INSOLVENT, WRITTEN_OFF"})
    void how_it_was_given_up_is_said(WriteOffReason reason, String how) {
        var off = new ClaimEvent.WrittenOff(ABOUT, reason, null, usd("1.00"), "staff-4", NOW);
        var said = (io.gendan.contracts.complaint.ComplaintMessage.ClaimEnded)
                new ClaimPublisher().translate(recorded(off)).orElseThrow();
        assertThat(Map.of(said.how(), said.reason())).isEqualTo(Map.of(how, reason.name()));
    }

    private static Recorded<ClaimEvent> recorded(String fact) throws IOException {
        try (var golden = ClaimPublisherTest.class.getResourceAsStream("/events/" + fact + ".json")) {
            var text = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            return recorded(new EventJson<>(ClaimEvent.class).read(fact, text));
        }
    }

    private static Recorded<ClaimEvent> recorded(ClaimEvent fact) {
        return new Recorded<>(new UUID(0, 1), 1, new UUID(0, 2), NOW, fact, Cause.of("test"));
    }
}
