package io.gendan.complaint.letter;

import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.LetterQueue.Sent;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom our letters went to. Personal data: who is erased leaves an empty place. */
@Singleton
public class Recipients {
    /** Whoever writes a person down holds it until the commit, and so an erasure finds all that was written. */
    private static final String WRITING = "SELECT pg_advisory_xact_lock_shared(hashtextextended('erasure', 0))";

    private static final String ERASING = "SELECT pg_advisory_xact_lock(hashtextextended('erasure', 0))";

    /** Comes before a person is written down, in a statement of its own: the next one sees who has been erased meanwhile. */
    public void lock(Tx tx) {
        tx.first(WRITING, _ -> true);
    }

    void add(Tx tx, List<Sent> letters) {
        lock(tx);
        var all = letters.stream().flatMap(Recipients::of).toList();
        tx.update(
                "INSERT INTO letter_recipient (letter_id, place, contact_id, address) SELECT letter_id, place, contact_id,"
                        + " CASE WHEN EXISTS (SELECT FROM erased_contact WHERE erased_contact.contact_id = went.contact_id)"
                        + " THEN NULL ELSE address END"
                        + " FROM unnest(?::uuid[], ?::text[]::int[], ?::uuid[], ?::text[]) AS went (letter_id, place, contact_id, address)"
                        + " ON CONFLICT DO NOTHING",
                all.stream().map(Recipient::letter).toList(),
                all.stream().map(one -> "" + one.place()).toList(),
                all.stream().map(one -> one.person().id()).toList(),
                all.stream().map(one -> one.person().email()).toList());
    }

    private record Recipient(LetterId letter, int place, Contact person) {}

    private static Stream<Recipient> of(Sent sent) {
        return IntStream.range(0, sent.to().size())
                .mapToObj(place ->
                        new Recipient(sent.letter().id(), place, sent.to().get(place)));
    }

    /** Letters of before recipients were told apart lose them all: whose they are cannot be said. */
    public void erase(Tx tx, CustomerId customer, UUID contact, Instant at) {
        tx.first(ERASING, _ -> true);
        tx.update(
                "INSERT INTO erased_contact (contact_id, customer_id, erased_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                contact,
                customer,
                at);
        tx.update("UPDATE letter_recipient SET address = NULL WHERE contact_id = ?", contact);
        tx.update(
                "UPDATE letter SET recipients = NULL, greeting = NULL,"
                        + " last_error = CASE WHEN last_error LIKE '%@%' THEN NULL ELSE last_error END"
                        + " WHERE customer_id = ? AND (recipients IS NOT NULL OR last_error LIKE '%@%')",
                customer);
    }
}
