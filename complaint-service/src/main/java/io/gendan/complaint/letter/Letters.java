package io.gendan.complaint.letter;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(name = "Letter")
    public record View(
            CaseId caseId,
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
     * Puts the letter in the queue, in the transaction of the fact that it was written.
     *
     * @param agreed the language of the order; what the customer has said since goes before it
     */
    public void add(
            Tx tx, LetterId id, CaseId caseId, String caseNo, CustomerId to, String agreed, LetterContent content) {
        var language = languages.of(tx, to, agreed);
        var text = texts.write(caseNo, language, content);
        tx.update(
                "INSERT INTO letter (id, case_id, customer_id, kind, language, subject, body, correlation)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                to,
                content.kind(),
                language,
                text.subject(),
                text.body(),
                tx.cause().correlation());
        tx.afterCommit(queue::nudge);
    }

    /** What has not gone out yet says nothing any more that the customer does not know. */
    public void callOff(Tx tx, CaseId caseId) {
        tx.update(
                "UPDATE letter SET status = 'CALLED_OFF' WHERE case_id = ? AND status NOT IN ('ACCEPTED', 'CALLED_OFF')",
                caseId);
    }

    public List<View> of(Tx tx, Collection<CaseId> cases) {
        return tx.query(
                "SELECT letter.*, coalesce(recipients, (SELECT string_agg(coalesce(address, 'erased'), ', ' ORDER BY place)"
                        + " FROM letter_recipient WHERE letter_id = letter.id)) AS sent_to"
                        + " FROM letter WHERE case_id = ANY (?::uuid[]) ORDER BY case_id, seq",
                Letters::view,
                List.copyOf(cases));
    }

    private static View view(ResultSet row) throws SQLException {
        var id = new LetterId(row.getObject("id", UUID.class));
        return new View(
                new CaseId(row.getObject("case_id", UUID.class)),
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
