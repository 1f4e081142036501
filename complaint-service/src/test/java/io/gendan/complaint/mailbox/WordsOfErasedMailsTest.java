package io.gendan.complaint.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a reply said is gone where its mail was erased before the two knew of each other; what others said stays. */
@QuarkusTest
class WordsOfErasedMailsTest extends Mailroom {
    private static final Instant TAKEN = Instant.parse("2026-03-01T08:00:00.123456Z");
    private static final Instant DECIDED = Instant.parse("2026-03-01T09:00:00.654321Z");

    private static String migration() throws IOException {
        try (var sql =
                WordsOfErasedMailsTest.class.getResourceAsStream("/db/migration/V87__words_of_erased_replies.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UUID mail(Tx tx, UUID complaint, UUID contact, Instant erasedAt) {
        var id = Id.next();
        tx.update(
                "INSERT INTO incoming_mail (id, key, uid_validity, uid, arrived_at, taken_at, status, broken, contact_id,"
                        + " complaint_id, decided_at, erased_at) VALUES (?, ?, 1, 1, ?, ?, 'REPLY', false, ?, ?, ?, ?)",
                id,
                id.toString().getBytes(StandardCharsets.UTF_8),
                TAKEN,
                TAKEN,
                contact,
                complaint,
                DECIDED,
                erasedAt);
        return id;
    }

    private static UUID said(Tx tx, UUID complaint, UUID contact, Instant at) {
        var id = Id.next();
        tx.update(
                "INSERT INTO complaint_words (id, complaint_id, kind, text, spoken_to, contact_id, by, at)"
                        + " VALUES (?, ?, 'CONVERSATION', 'They leak', 'Ann', ?, 'x', ?)",
                id,
                complaint,
                contact,
                at);
        return id;
    }

    private static String left(Tx tx, UUID words) {
        return tx.first(
                        "SELECT concat(text, '/', spoken_to, '/', mail_id) FROM complaint_words WHERE id = ?",
                        row -> row.getString(1),
                        words)
                .orElseThrow();
    }

    @Test
    void what_a_reply_said_is_gone_with_it() throws IOException {
        var sql = migration();
        transactions.run(Cause.of("test"), tx -> {
            var complaint = Id.next();
            var ann = Id.next();
            var gone = mail(tx, complaint, ann, TAKEN.plusSeconds(9999));
            var byItself = said(tx, complaint, ann, TAKEN);
            var byAPerson = said(tx, complaint, null, DECIDED);
            var onThePhone = said(tx, complaint, ann, TAKEN.plusSeconds(1));
            var anothers = said(tx, complaint, Id.next(), TAKEN);
            var elsewhere = said(tx, Id.next(), ann, TAKEN);
            var there = Id.next();
            mail(tx, there, ann, null);
            var kept = said(tx, there, ann, TAKEN);
            tx.update(sql);
            assertThat(left(tx, byItself)).isEqualTo("//" + gone);
            assertThat(left(tx, byAPerson)).isEqualTo("//" + gone);
            for (var other : java.util.List.of(onThePhone, anothers, elsewhere, kept))
                assertThat(left(tx, other)).isEqualTo("They leak/Ann/");
        });
    }
}
