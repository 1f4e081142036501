package io.gendan.complaint.letter;

import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The letters, from written to accepted. They are no read model: what was sent is kept as it was sent. Who got it, by name and
 * address, stands here and in no event, so that it can be erased.
 */
@Singleton
public class Letters {
    private final LetterTexts texts;
    private final LetterQueue queue;
    private final CustomerLanguages languages;

    Letters(LetterTexts texts, LetterQueue queue, CustomerLanguages languages) {
        this.texts = texts;
        this.languages = languages;
        this.queue = queue;
    }

    /** What the API shows of a letter. {@code to} are the addresses it was sent to; who is erased since is called so. */
    public record View(
            Matter matter,
            LetterId id,
            LetterKind kind,
            String to,
            String language,
            String status,
            int attempts,
            String lastError,
            Instant acceptedAt,
            String messageId,
            String subject) {}

    /**
     * A letter that is to be written.
     *
     * @param agreed the language of the order; what the customer has said since goes before it
     * @param correlation what it follows from
     */
    public record Due(
            LetterId id, Matter matter, Addressee to, String agreed, LetterContent content, UUID correlation) {}

    private record Written(Due due, String language, LetterTexts.Text text) {
        /** Null when it goes to a firm. */
        CustomerId customer() {
            return due.to() instanceof Customer customer ? customer.id() : null;
        }
    }

    public void add(Tx tx, LetterId id, Matter matter, Addressee to, String agreed, LetterContent content) {
        add(tx, List.of(new Due(id, matter, to, agreed, content, tx.cause().correlation())));
    }

    /** Puts the letters in the queue, in the transaction of the facts that they were written; those of a matter in this order. */
    public void add(Tx tx, List<Due> letters) {
        if (letters.isEmpty()) return;
        var now = languages.of(tx, customers(letters));
        var written = letters.stream().map(due -> written(due, now)).toList();
        tx.update(
                "INSERT INTO letter (id, matter_kind, matter_id, matter_no, customer_id, kind, language, subject, body, correlation)"
                        + " SELECT * FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[],"
                        + " ?::text[], ?::uuid[])",
                Columns.of(written, letter -> letter.due().id()),
                Columns.of(written, letter -> letter.due().matter().kind()),
                Columns.of(written, letter -> letter.due().matter().id()),
                Columns.of(written, letter -> letter.due().matter().number()),
                Columns.of(written, Written::customer),
                Columns.of(written, letter -> letter.due().content().kind()),
                Columns.of(written, Written::language),
                Columns.of(written, letter -> letter.text().subject()),
                Columns.of(written, letter -> letter.text().body()),
                Columns.of(written, letter -> letter.due().correlation()));
        for (var due : letters) if (due.to() instanceof Firm firm) keepAddress(tx, due.id(), firm);
        tx.afterCommit(queue::nudge);
    }

    private static Set<CustomerId> customers(List<Due> letters) {
        return letters.stream()
                .filter(due -> due.to() instanceof Customer)
                .map(due -> ((Customer) due.to()).id())
                .collect(Collectors.toSet());
    }

    private Written written(Due due, Map<CustomerId, String> now) {
        var language =
                switch (due.to()) {
                    case Customer customer -> now.getOrDefault(customer.id(), due.agreed());
                    case Firm _ -> due.agreed();
                };
        return new Written(due, language, texts.write(due.matter().number(), language, due.content()));
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
                "UPDATE letter SET status = 'CALLED_OFF' WHERE id = ? AND status NOT IN ('ACCEPTED', 'CALLED_OFF')",
                id);
    }

    /** What the house wrote and has not gone out yet says nothing any more that the customer does not know. */
    public void callOff(Tx tx, Id matter) {
        tx.update(
                "UPDATE letter SET status = 'CALLED_OFF' WHERE matter_id = ? AND NOT by_hand AND status NOT IN ('ACCEPTED', 'CALLED_OFF')",
                matter);
    }

    public List<View> of(Tx tx, Collection<? extends Id> matters) {
        return tx.query(
                "SELECT letter.*, coalesce(recipients, (SELECT string_agg(coalesce(address, 'erased'), ', ' ORDER BY place)"
                        + " FROM letter_recipient WHERE letter_id = letter.id)) AS sent_to"
                        + " FROM letter WHERE matter_id = ANY (?::uuid[]) ORDER BY matter_id, seq",
                Letters::view,
                List.copyOf(matters));
    }

    static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                Matter.Kind.valueOf(row.getString("matter_kind")),
                row.getObject("matter_id", UUID.class),
                row.getString("matter_no"));
    }

    private static View view(ResultSet row) throws SQLException {
        var id = new LetterId(row.getObject("id", UUID.class));
        return new View(
                matter(row),
                id,
                LetterKind.valueOf(row.getString("kind")),
                row.getString("sent_to"),
                row.getString("language"),
                row.getString("status"),
                row.getInt("attempts"),
                row.getString("last_error"),
                Columns.instant(row, "accepted_at"),
                id.messageId(),
                row.getString("subject"));
    }
}
