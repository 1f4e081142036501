package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.Claim.DECIDER;
import static io.gendan.complaint.claim.Claimed.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.claim.Claim.Step;
import io.gendan.eventsourcing.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state against every command that a person gives: what follows, or which code says no. */
class ClaimTableTest {
    private static final Map<String, ClaimCommand> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("notice", NOTICE);
        COMMANDS.put("submit", SUBMIT);
        COMMANDS.put("acknowledge", ACKNOWLEDGE);
        COMMANDS.put("reject", REJECT);
        COMMANDS.put("offer", OFFER);
        COMMANDS.put("settle", SETTLE);
        COMMANDS.put("pay", PAY);
        COMMANDS.put("reverse", REVERSE);
        COMMANDS.put("withdraw", WITHDRAW);
        COMMANDS.put("write off", WRITE_OFF);
        COMMANDS.put("close", CLOSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown     | NO_SUCH_CLAIM        | NO_SUCH_CLAIM        | NO_SUCH_CLAIM     | NO_SUCH_CLAIM     | NO_SUCH_CLAIM     | NO_SUCH_CLAIM     | NO_SUCH_CLAIM     | NO_SUCH_CLAIM     | NO_SUCH_CLAIM              | NO_SUCH_CLAIM        | NO_SUCH_CLAIM
            raised      | NoticeGiven          | Submitted            | NOT_SUBMITTED     | NOT_SUBMITTED     | NOT_SUBMITTED     | NOT_SUBMITTED     | NOT_SETTLED       | NOT_SETTLED       | Withdrawn                  | WrittenOff           | NOT_SETTLED
            noticed     | -                    | Submitted            | NOT_SUBMITTED     | NOT_SUBMITTED     | NOT_SUBMITTED     | NOT_SUBMITTED     | NOT_SETTLED       | NOT_SETTLED       | Withdrawn                  | WrittenOff           | NOT_SETTLED
            submitted   | NOTICE_ALREADY_GIVEN | -                    | Acknowledged      | Rejected          | Offered           | NOT_ANSWERED      | NOT_SETTLED       | NOT_SETTLED       | SUBMITTED_IS_NOT_WITHDRAWN | WrittenOff           | NOT_SETTLED
            acknowledged| NOTICE_ALREADY_GIVEN | -                    | -                 | Rejected          | Offered           | Settled           | NOT_SETTLED       | NOT_SETTLED       | SUBMITTED_IS_NOT_WITHDRAWN | WrittenOff           | NOT_SETTLED
            rejected    | NOTICE_ALREADY_GIVEN | Submitted            | Acknowledged      | -                 | Offered           | CLAIM_REJECTED    | NOT_SETTLED       | NOT_SETTLED       | SUBMITTED_IS_NOT_WITHDRAWN | WrittenOff           | NOT_SETTLED
            negotiating | NOTICE_ALREADY_GIVEN | -                    | -                 | Rejected          | -                 | Settled           | NOT_SETTLED       | NOT_SETTLED       | SUBMITTED_IS_NOT_WITHDRAWN | WrittenOff           | NOT_SETTLED
            agreed      | ALREADY_SETTLED      | ALREADY_SETTLED      | ALREADY_SETTLED   | ALREADY_SETTLED   | ALREADY_SETTLED   | -                 | Paid              | PAYMENT_NOT_KNOWN | ALREADY_SETTLED            | WrittenOff           | NOT_FULLY_PAID
            paid        | ALREADY_SETTLED      | ALREADY_SETTLED      | ALREADY_SETTLED   | ALREADY_SETTLED   | ALREADY_SETTLED   | -                 | -                 | PaymentReversed   | ALREADY_SETTLED            | NOTHING_TO_WRITE_OFF | Closed
            closed      | CLAIM_CLOSED         | CLAIM_CLOSED         | CLAIM_CLOSED      | CLAIM_CLOSED      | CLAIM_CLOSED      | CLAIM_CLOSED      | -                 | PaymentReversed   | CLAIM_CLOSED               | CLAIM_CLOSED         | -
            withdrawn   | CLAIM_WITHDRAWN      | CLAIM_WITHDRAWN      | CLAIM_WITHDRAWN   | CLAIM_WITHDRAWN   | CLAIM_WITHDRAWN   | CLAIM_WITHDRAWN   | CLAIM_WITHDRAWN   | CLAIM_WITHDRAWN   | -                          | CLAIM_WITHDRAWN      | CLAIM_WITHDRAWN
            written off | CLAIM_WRITTEN_OFF    | CLAIM_WRITTEN_OFF    | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF          | -                    | CLAIM_WRITTEN_OFF
            insolvent   | CLAIM_WRITTEN_OFF    | CLAIM_WRITTEN_OFF    | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | CLAIM_WRITTEN_OFF | Paid              | PAYMENT_NOT_KNOWN | CLAIM_WRITTEN_OFF          | -                    | CLAIM_WRITTEN_OFF
            """)
    void each_state_answers_each_command(
            String state,
            String notice,
            String submit,
            String acknowledge,
            String reject,
            String offer,
            String settle,
            String pay,
            String reverse,
            String withdraw,
            String writeOff,
            String close) {
        var expected =
                List.of(notice, submit, acknowledge, reject, offer, settle, pay, reverse, withdraw, writeOff, close);
        var given = DECIDER.replay(history(state));
        var got = COMMANDS.values().stream()
                .map(command -> outcome(given, command))
                .toList();
        assertThat(got).as(COMMANDS.keySet().toString()).isEqualTo(expected);
    }

    private static String outcome(Claim claim, ClaimCommand command) {
        try {
            var facts = DECIDER.decide(claim, command);
            return facts.isEmpty()
                    ? "-"
                    : facts.stream()
                            .map(fact -> fact.getClass().getSimpleName())
                            .collect(Collectors.joining("+"));
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }

    private static List<ClaimEvent> history(String state) {
        return switch (state) {
            case "unknown" -> List.of();
            case "raised" -> List.of(until(Step.RAISED));
            case "noticed" -> List.of(until(Step.NOTICE_GIVEN));
            case "submitted" -> List.of(until(Step.SUBMITTED));
            case "acknowledged" -> List.of(until(Step.ACKNOWLEDGED));
            case "rejected" -> List.of(until(Step.REJECTED));
            case "negotiating" -> List.of(until(Step.NEGOTIATING));
            case "agreed" -> acknowledgedThen(settled);
            case "paid" -> acknowledgedThen(settled, half, rest);
            case "closed" -> acknowledgedThen(settled, half, rest, closed);
            case "withdrawn" -> List.of(raised, withdrawn);
            case "written off" -> List.of(raised, writtenOff);
            case "insolvent" -> acknowledgedThen(settled, writtenOff);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static List<ClaimEvent> acknowledgedThen(ClaimEvent... more) {
        return Stream.concat(Stream.of(until(Step.ACKNOWLEDGED)), Stream.of(more))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
