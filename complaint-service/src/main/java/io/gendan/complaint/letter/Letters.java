package io.gendan.complaint.letter;

import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.LetterWriting.Written;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The letters, from written to accepted. They are no read model: what was sent is kept as it was sent. Who got it, by name and
 * address, stands here and in no event, so that it can be erased.
 */
@Singleton
public class Letters {
    private final LetterWriting writing;
    private final LetterQueue queue;

    Letters(LetterWriting writing, LetterQueue queue) {
        this.writing = writing;
        this.queue = queue;
    }

    /**
     * A letter that is to be written.
     *
     * @param agreed the language of the order; what the customer has said since goes before it
     * @param correlation what it follows from
     */
    public record Due(
            LetterId id, Matter matter, Addressee to, String agreed, LetterContent content, UUID correlation) {}

    public void add(Tx tx, LetterId id, Matter matter, Addressee to, String agreed, LetterContent content) {
        add(tx, List.of(new Due(id, matter, to, agreed, content, tx.cause().correlation())));
    }

    /** Puts the letters in the queue, in the transaction of the facts that they were written; those of a matter in this order. */
    public void add(Tx tx, List<Due> letters) {
        if (letters.isEmpty()) return;
        var written = writing.written(tx, letters);
        tx.update(
                "INSERT INTO letter (id, matter_kind, matter_id, matter_no, customer_id, kind, language, subject, body, correlation, way)"
                        + " SELECT * FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[],"
                        + " ?::text[], ?::uuid[], ?::text[])",
                Columns.of(written, letter -> letter.due().id()),
                Columns.of(written, letter -> letter.due().matter().kind()),
                Columns.of(written, letter -> letter.due().matter().id()),
                Columns.of(written, letter -> letter.due().matter().number()),
                Columns.of(written, Written::customer),
                Columns.of(written, letter -> letter.due().content().kind()),
                Columns.of(written, Written::language),
                Columns.of(written, letter -> letter.text().subject()),
                Columns.of(written, letter -> letter.text().body()),
                Columns.of(written, letter -> letter.due().correlation()),
                Columns.of(written, Written::way));
        for (var due : letters) if (due.to() instanceof Firm firm) keepAddress(tx, due.id(), firm);
        tx.afterCommit(queue::nudge);
    }

    /** A person has told the customer all that was to be said by then. */
    public void said(Tx tx, Id matter, Instant at) {
        tx.update(
                "UPDATE letter SET status = 'SAID', accepted_at = ? WHERE matter_id = ? AND way IS NOT NULL AND status = 'WAITING'"
                        + " AND written_at <= ?",
                at,
                matter,
                at);
    }

    /** Puts in the queue what a person has written and sends, word for word. To a firm it goes where the draft says. */
    void addByHand(Tx tx, LetterView letter) {
        var text = letter.editions().getLast();
        tx.update(
                "INSERT INTO letter (id, matter_kind, matter_id, matter_no, customer_id, kind, language, subject, body, in_reply_to,"
                        + " by_hand, correlation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)",
                letter.id(),
                letter.matter().kind(),
                letter.matter().id(),
                letter.matter().number(),
                letter.customerId(),
                letter.kind(),
                letter.language(),
                text.subject(),
                text.body(),
                text.inReplyTo(),
                tx.cause().correlation());
        tx.afterCommit(queue::nudge);
    }

    void keepAddress(Tx tx, LetterId id, Firm firm) {
        tx.update("INSERT INTO letter_firm (letter_id, name, address) VALUES (?, ?, ?)", id, firm.name(), firm.email());
    }

    boolean hasAddress(Tx tx, LetterId id) {
        return tx.first("SELECT 1 FROM letter_firm WHERE letter_id = ? AND address IS NOT NULL", _ -> true, id)
                .isPresent();
    }

    /** One that a person wrote, should it still be waiting. */
    void callOffOne(Tx tx, LetterId id) {
        tx.update(
                "UPDATE letter SET status = 'CALLED_OFF' WHERE id = ? AND status NOT IN ('ACCEPTED', 'SAID', 'CALLED_OFF')",
                id);
    }

    /** What the house wrote and has not gone out yet says nothing any more that the customer does not know. */
    public void callOff(Tx tx, Id matter) {
        tx.update(
                "UPDATE letter SET status = 'CALLED_OFF' WHERE matter_id = ? AND NOT by_hand AND status NOT IN ('ACCEPTED', 'SAID', 'CALLED_OFF')",
                matter);
    }
}
