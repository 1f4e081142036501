package io.gendan.complaint.letter;

import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Which letter is to be sent next, and what became of it. Replicas take different ones. */
@Singleton
class LetterQueue {
    private static final String CLAIM = """
            UPDATE letter SET next_try_at = now() + make_interval(secs => ?) WHERE id IN (
                SELECT id FROM letter waiting
                WHERE status NOT IN ('ACCEPTED', 'CALLED_OFF') AND next_try_at <= now() AND way IS NULL AND id <> ALL (?::uuid[]) AND NOT EXISTS (
                    SELECT 1 FROM letter earlier WHERE earlier.matter_id = waiting.matter_id
                    AND earlier.customer_id = waiting.customer_id AND earlier.seq < waiting.seq AND earlier.way IS NULL
                    AND earlier.status NOT IN ('ACCEPTED', 'CALLED_OFF'))
                ORDER BY next_try_at, seq LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, matter_kind, matter_id, matter_no, customer_id, kind, language, subject, body, in_reply_to, by_hand, correlation,
                (SELECT ARRAY[name, address] FROM letter_firm WHERE letter_id = letter.id) AS firm""";

    private final Recipients recipients;
    private final Semaphore news = new Semaphore(0);

    LetterQueue(Recipients recipients) {
        this.recipients = recipients;
    }

    record Waiting(
            LetterId id,
            Matter matter,
            Addressee to,
            LetterKind kind,
            String language,
            String subject,
            String body,
            String inReplyTo,
            boolean byHand,
            UUID correlation) {}

    /** A letter that the receiving server has taken, as it went out. */
    record Sent(Waiting letter, List<AddressBook.Contact> to, Instant at) {}

    record Failure(Waiting letter, String why) {}

    /**
     * Takes letters that are due, for so long: who dies over them leaves them to the next. A customer's later letters about a
     * matter wait. They come in the order of their matters, which is the order in which whoever has several of them locks these.
     *
     * @param except has been sent
     */
    List<Waiting> claim(Tx tx, int atMost, Duration lease, Collection<LetterId> except) {
        return tx.query(CLAIM, LetterQueue::waiting, (double) lease.toSeconds(), except, atMost).stream()
                .sorted(Comparator.comparing(letter -> letter.matter().id().toString())) // as PostgreSQL orders them
                .toList();
    }

    /** They are ours for so much longer, unless they are accepted or called off by now. */
    void renew(Tx tx, Collection<LetterId> claimed, Duration lease) {
        tx.update(
                "UPDATE letter SET next_try_at = now() + make_interval(secs => ?)"
                        + " WHERE id = ANY (?::uuid[]) AND status NOT IN ('ACCEPTED', 'CALLED_OFF')",
                (double) lease.toSeconds(),
                List.copyOf(claimed));
    }

    /**
     * Without those that were accepted before: a mail that was sent twice is told once. One that was called off too late went out.
     */
    List<Sent> accepted(Tx tx, List<Sent> sent) {
        var accepted = Set.copyOf(tx.query(
                "UPDATE letter SET status = 'ACCEPTED', attempts = attempts + 1, accepted_at = now.at, last_error = NULL"
                        + " FROM unnest(?::uuid[], ?::text[]::timestamptz[]) AS now (id, at)"
                        + " WHERE letter.id = now.id AND status <> 'ACCEPTED' RETURNING letter.id",
                row -> new LetterId(row.getObject("id", UUID.class)),
                sent.stream().map(one -> one.letter().id()).toList(),
                sent.stream().map(one -> one.at().toString()).toList()));
        var news = sent.stream()
                .filter(one -> accepted.contains(one.letter().id()))
                .toList();
        if (!news.isEmpty()) recipients.add(tx, news);
        return news;
    }

    /** Tried again after 1, 2, 4 … seconds, at last every 30. */
    void failed(Tx tx, List<Failure> failures) {
        for (var failure : failures)
            tx.update(
                    "UPDATE letter SET status = 'FAILING', attempts = attempts + 1, last_error = ?,"
                            + " next_try_at = now() + make_interval(secs => least(30, power(2, least(attempts, 10))))"
                            + " WHERE id = ? AND status NOT IN ('ACCEPTED', 'CALLED_OFF')",
                    failure.why(),
                    failure.letter().id());
    }

    /** Nobody there has an address: no fault of the mail's, and a person has to call. Asked again now and then. */
    void unreachable(Tx tx, List<Failure> failures) {
        for (var failure : failures)
            tx.update(
                    "UPDATE letter SET status = 'WAITING', last_error = ?, next_try_at = now() + interval '60 seconds'"
                            + " WHERE id = ? AND status NOT IN ('ACCEPTED', 'CALLED_OFF')",
                    failure.why(),
                    failure.letter().id());
    }

    void nudge() {
        news.release();
    }

    /** Waits for a letter written in this process, or that long: another replica's are found by looking. */
    void awaitNews(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) news.drainPermits();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new LetterId(row.getObject("id", UUID.class)),
                LetterList.matter(row),
                to(row),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("in_reply_to"),
                row.getBoolean("by_hand"),
                row.getObject("correlation", UUID.class));
    }

    private static Addressee to(ResultSet row) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        if (customer != null) return new Customer(new CustomerId(customer));
        var firm = (String[]) row.getArray("firm").getArray();
        return new Firm(firm[0], firm[1]);
    }
}
