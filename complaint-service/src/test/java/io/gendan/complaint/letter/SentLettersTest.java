package io.gendan.complaint.letter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.LetterQueue.Sent;
import io.gendan.complaint.letter.LetterQueue.Waiting;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.testing.EveryTable;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SentLettersTest extends ServiceTest {
    @Inject
    LetterQueue queue;

    @Inject
    Drafts drafts;

    @Inject
    Recipients recipients;

    @Inject
    Transactions transactions;

    private static Waiting letter(Tx tx, String nextTryAt) {
        var to = new Customer(new CustomerId(Id.next()));
        var letter = new Waiting(
                new LetterId(Id.next()),
                Matter.of(new CaseId(Id.next()), "K-1"),
                to,
                LetterKind.INCIDENT_NOTICE,
                "en",
                "Collision",
                "…",
                null,
                false,
                Id.next());
        tx.update(
                "INSERT INTO letter (id, matter_kind, matter_id, matter_no, customer_id, kind, language, subject, body, correlation, next_try_at)"
                        + " VALUES (?, 'CASE', ?, 'K-1', ?, 'INCIDENT_NOTICE', 'en', 'Collision', '…', ?, ?::timestamptz)",
                letter.id(),
                letter.matter().id(),
                to.id(),
                letter.correlation(),
                nextTryAt);
        return letter;
    }

    private static CustomerId customer(Waiting letter) {
        return ((Customer) letter.to()).id();
    }

    @Test
    void a_letter_that_was_sent_is_held_until_that_is_recorded() throws InterruptedException {
        var letter = transactions.in(Cause.of("test"), tx -> letter(tx, "infinity")); // no sender takes it
        var held = new ArrayList<Set<LetterId>>();
        var all = new ArrayList<SentLetters>();
        var failingTwice = new Acceptance() {
            @Override
            public Matter.Kind kind() {
                return Matter.Kind.CASE;
            }

            @Override
            public void accepted(Tx tx, List<Accepted> letters) {
                held.add(all.getFirst().unrecorded());
                if (held.size() <= 2) throw new IllegalStateException("not now");
            }
        };
        var ann = new Contact(Id.next(), "Ann", "ann@buyer.example", null);
        var sentLetters = new SentLetters(queue, new Acceptances(drafts, List.of(failingTwice)), transactions);
        all.add(sentLetters);

        sentLetters.record(List.of(new Sent(letter, List.of(ann), Instant.now())));

        assertThat(held).hasSize(3).allMatch(Set.of(letter.id())::equals);
        assertThat(sentLetters.unrecorded()).isEmpty();
        var status = transactions.in(
                Cause.of("test"),
                tx -> tx.first("SELECT status FROM letter WHERE id = ?", row -> row.getString(1), letter.id()));
        assertThat(status).contains("ACCEPTED");
    }

    @Test
    void who_was_erased_while_a_letter_was_under_way_is_not_written_down() {
        var ann = new Contact(Id.next(), "Ann", "ann-" + Id.next() + "@buyer.example", null);
        var ben = new Contact(Id.next(), "Ben", "ben-" + Id.next() + "@buyer.example", null);
        transactions.run(Cause.of("test"), tx -> {
            var letter = letter(tx, "infinity");
            recipients.erase(tx, customer(letter), ann.id(), Instant.now());
            assertThat(queue.accepted(tx, List.of(new Sent(letter, List.of(ann, ben), Instant.now()))))
                    .hasSize(1);
            assertThat(EveryTable.naming(tx, ann.email())).isEmpty();
            assertThat(EveryTable.naming(tx, ben.email())).containsExactly("letter_recipient");
        });
    }

    @Test
    void an_erasure_waits_for_what_is_just_being_written_down() {
        var ann = new Contact(Id.next(), "Ann", "ann-" + Id.next() + "@buyer.example", null);
        var erasure = new ArrayList<CompletableFuture<Void>>();
        transactions.run(Cause.of("test"), tx -> {
            var letter = letter(tx, "infinity");
            queue.accepted(tx, List.of(new Sent(letter, List.of(ann), Instant.now())));
            erasure.add(CompletableFuture.runAsync(() -> transactions.run(
                    Cause.of("test"), other -> recipients.erase(other, customer(letter), ann.id(), Instant.now()))));
            await().atMost(20, SECONDS).until(this::somebodyWaits);
        });
        erasure.getFirst().join();
        assertThat(transactions.<List<String>>in(Cause.of("test"), tx -> EveryTable.naming(tx, ann.email())))
                .isEmpty();
    }

    private boolean somebodyWaits() {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                                        + " WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted",
                                _ -> true)
                        .isPresent());
    }

    @Test
    void an_erasure_takes_what_was_kept_of_letters_before_their_readers_were_told_apart() {
        var address = "old-" + Id.next() + "@buyer.example";
        transactions.run(Cause.of("test"), tx -> {
            var letter = letter(tx, "infinity");
            var other = letter(tx, "infinity");
            for (var one : List.of(letter, other))
                tx.update(
                        "UPDATE letter SET recipients = ?, greeting = 'Dear Ann', last_error = '550 ' || ? WHERE id = ?",
                        one.id().value() + address,
                        one.id().value() + address,
                        one.id());
            recipients.erase(tx, customer(letter), Id.next(), Instant.now());
            assertThat(EveryTable.naming(tx, letter.id().value() + address)).isEmpty();
            assertThat(EveryTable.naming(tx, other.id().value() + address)).containsExactly("letter");
        });
    }

    @Test
    void a_customer_s_later_letter_about_a_matter_waits_for_the_earlier_and_a_firm_s_does_not() {
        transactions.run(Cause.of("test"), tx -> {
            var stuck = letter(tx, "infinity");
            var second = new LetterId(Id.next());
            var toFirm = new LetterId(Id.next());
            for (var id : List.of(second, toFirm))
                tx.update(
                        "INSERT INTO letter (id, matter_kind, matter_id, matter_no, customer_id, kind, language, subject, body, correlation, next_try_at)"
                                + " SELECT ?, matter_kind, matter_id, matter_no, CASE WHEN ? THEN customer_id END, kind, language,"
                                + " subject, body, correlation, '-infinity' FROM letter WHERE id = ?",
                        id,
                        id.equals(second),
                        stuck.id());
            tx.update("INSERT INTO letter_firm VALUES (?, 'Ocean Line', 'claims@ocean.example')", toFirm);
            assertThat(queue.claim(tx, 50, LetterLease.TIME, Set.of()))
                    .filteredOn(letter -> letter.matter().equals(stuck.matter()))
                    .extracting(Waiting::id, Waiting::to)
                    .containsExactly(tuple(toFirm, new Addressee.Firm("Ocean Line", "claims@ocean.example")));
            tx.update("DELETE FROM letter WHERE matter_id = ?", stuck.matter().id());
        });
    }

    @Test
    void what_was_sent_is_not_claimed_again_though_its_time_has_come() {
        transactions.run(Cause.of("test"), tx -> {
            var letter = letter(tx, "-infinity");
            assertThat(queue.claim(tx, 1, LetterLease.TIME, Set.of(letter.id())))
                    .doesNotContain(letter);
            assertThat(queue.claim(tx, 1, LetterLease.TIME, Set.of())).containsExactly(letter);
            tx.update("DELETE FROM letter WHERE id = ?", letter.id());
        });
    }
}
