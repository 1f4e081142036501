package io.gendan.complaint.letter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.LetterQueue.Waiting;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.mail.Mail.Written;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However slow a mail server is, nobody else sends the same letter meanwhile. */
@QuarkusTest
class LetterLeaseTest extends ServiceTest {
    private static final Duration SHORT = Duration.ofSeconds(3);

    @Inject
    LetterQueue queue;

    @Inject
    Transactions transactions;

    private static Waiting letter(LetterKind kind, boolean byHand) {
        return new Waiting(
                new LetterId(Id.next()),
                Matter.of(new ClaimId(Id.next()), "CL-1"),
                new Firm("Ocean Line", "claims@ocean.example"),
                kind,
                "en",
                "Notice",
                "…",
                null,
                byHand,
                Id.next());
    }

    private Instant nextTryOf(Waiting letter) {
        return transactions
                .in(
                        Cause.of("test"),
                        tx -> tx.first(
                                "SELECT next_try_at FROM letter WHERE id = ?",
                                row -> Columns.instant(row, "next_try_at"),
                                letter.id()))
                .orElseThrow();
    }

    @Test
    void a_letter_that_is_being_sent_is_claimed_again_and_again_until_it_is_done() {
        var letter = letter(LetterKind.RECOURSE_NOTICE, false);
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        "INSERT INTO letter_firm VALUES (?, 'Ocean Line', 'claims@ocean.example')", letter.id()));
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        "INSERT INTO letter (id, matter_kind, matter_id, matter_no, kind, language, subject, body, correlation,"
                                + " next_try_at) VALUES (?, 'CLAIM', ?, 'CL-1', 'RECOURSE_NOTICE', 'en', 'Notice', '…', ?, now() + interval '3 s')",
                        letter.id(),
                        letter.matter().id(),
                        letter.correlation()));
        var first = nextTryOf(letter);
        try (var _ = new LetterLease(queue, transactions, List.of(letter), SHORT)) {
            await().atMost(20, SECONDS)
                    .until(() -> nextTryOf(letter).isAfter(first.plus(SHORT))); // long after it would have been free
        }
        transactions.run(
                Cause.of("test"), tx -> tx.update("UPDATE letter SET status = 'CALLED_OFF' WHERE id = ?", letter.id()));
        var last = nextTryOf(letter);
        transactions.run(Cause.of("test"), tx -> queue.renew(tx, List.of(letter.id()), SHORT));
        assertThat(nextTryOf(letter)).isEqualTo(last);
    }

    @Test
    void what_the_house_writes_by_itself_says_so() {
        assertThat(LetterRound.written(letter(LetterKind.ACKNOWLEDGEMENT, false)))
                .isEqualTo(Written.IN_ANSWER);
        assertThat(LetterRound.written(letter(LetterKind.INCIDENT_NOTICE, false)))
                .isEqualTo(Written.BY_ITSELF);
        assertThat(LetterRound.written(letter(LetterKind.ACKNOWLEDGEMENT, true)))
                .isEqualTo(Written.BY_A_PERSON);
    }
}
