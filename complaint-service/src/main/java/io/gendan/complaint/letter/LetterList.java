package io.gendan.complaint.letter;

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
import java.util.UUID;

/** The letters about a matter, and how far each is. */
@Singleton
public class LetterList {
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
     * What a person has to tell a customer who likes it better than mail.
     *
     * @param way TELEPHONE, FAX, LETTER or VISIT
     * @param words as they would stand in the letter, in the customer's language and time
     */
    public record ToSay(Matter matter, LetterId id, LetterKind kind, String way, String words, Instant since) {}

    /** Of these matters, in the order in which it is to be said. */
    public List<ToSay> toSay(Tx tx, Collection<? extends Id> matters) {
        return tx.query(
                "SELECT * FROM letter WHERE matter_id = ANY (?::uuid[]) AND way IS NOT NULL AND status = 'WAITING'"
                        + " ORDER BY matter_id, seq",
                row -> new ToSay(
                        matter(row),
                        new LetterId(row.getObject("id", UUID.class)),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("way"),
                        row.getString("body"),
                        Columns.instant(row, "written_at")),
                List.copyOf(matters));
    }

    public List<View> of(Tx tx, Collection<? extends Id> matters) {
        return tx.query(
                "SELECT letter.*, coalesce(recipients, (SELECT string_agg(coalesce(address, 'erased'), ', ' ORDER BY place)"
                        + " FROM letter_recipient WHERE letter_id = letter.id)) AS sent_to"
                        + " FROM letter WHERE matter_id = ANY (?::uuid[]) ORDER BY matter_id, seq",
                LetterList::view,
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
