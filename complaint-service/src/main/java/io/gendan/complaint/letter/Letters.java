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
import java.util.stream.Collectors;
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
     * A letter that is to be written.
     *
     * @param agreed the language of the order; what the customer has said since goes before it
     * @param correlation what it follows from
     */
    public record Due(
            LetterId id,
            CaseId caseId,
            String caseNo,
            CustomerId to,
            String agreed,
            LetterContent content,
            UUID correlation) {}

    private record Written(Due due, String language, LetterTexts.Text text) {}

    /** Puts the letters in the queue, in the transaction of the facts that they were written; those of a case in this order. */
    public void add(Tx tx, List<Due> letters) {
        if (letters.isEmpty()) return;
        var now = languages.of(tx, letters.stream().map(Due::to).collect(Collectors.toSet()));
        var written = letters.stream()
                .map(due -> written(due, now.getOrDefault(due.to(), due.agreed())))
                .toList();
        tx.update(
                "INSERT INTO letter (id, case_id, customer_id, kind, language, subject, body, correlation)"
                        + " SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[])",
                Columns.of(written, letter -> letter.due().id()),
                Columns.of(written, letter -> letter.due().caseId()),
                Columns.of(written, letter -> letter.due().to()),
                Columns.of(written, letter -> letter.due().content().kind()),
                Columns.of(written, Written::language),
                Columns.of(written, letter -> letter.text().subject()),
                Columns.of(written, letter -> letter.text().body()),
                Columns.of(written, letter -> letter.due().correlation()));
        tx.afterCommit(queue::nudge);
    }

    private Written written(Due due, String language) {
        return new Written(due, language, texts.write(due.caseNo(), language, due.content()));
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
