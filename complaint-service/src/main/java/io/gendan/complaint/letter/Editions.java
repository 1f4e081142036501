package io.gendan.complaint.letter;

import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Sha256;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every edition of what people write, as it was written. The words are in no event: persons stand in them, and they can be erased. */
@Singleton
class Editions {
    /** @param inReplyTo the Message-ID of the mail that is answered, null when none is */
    record Wording(String subject, String body, String inReplyTo) {
        String sha256() {
            return Sha256.hex((subject + "\n" + inReplyTo + "\n\n" + body).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@code subject} and {@code body} are absent once they are erased. */
    @Schema(name = "LetterEdition")
    record Edition(
            int no,
            String subject,
            String body,
            String inReplyTo,
            String sha256,
            String writtenBy,
            Instant writtenAt) {}

    record Of(LetterId letter, Edition edition) {}

    /** The number of an edition follows from what is there. */
    void add(Tx tx, LetterId letter, Wording wording, String by, Instant at) {
        tx.update(
                "INSERT INTO letter_edition (letter_id, no, subject, body, in_reply_to, sha256, written_by, written_at)"
                        + " SELECT ?, coalesce(max(no), 0) + 1, ?, ?, ?, ?, ?, ? FROM letter_edition WHERE letter_id = ?",
                letter,
                wording.subject(),
                wording.body(),
                wording.inReplyTo(),
                wording.sha256(),
                by,
                at,
                letter);
    }

    List<Of> of(Tx tx, Collection<? extends Id> letters) {
        return tx.query(
                "SELECT * FROM letter_edition WHERE letter_id = ANY (?::uuid[]) ORDER BY letter_id, no",
                row -> new Of(
                        new LetterId(row.getObject("letter_id", UUID.class)),
                        new Edition(
                                row.getInt("no"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("in_reply_to"),
                                row.getString("sha256"),
                                row.getString("written_by"),
                                Columns.instant(row, "written_at"))),
                List.copyOf(letters));
    }

    /** With all that names somebody beside it; that the letter was written and what its words' SHA-256 was stays. */
    void erase(Tx tx, LetterId letter) {
        tx.update(
                "UPDATE letter_edition SET subject = NULL, body = NULL, in_reply_to = NULL WHERE letter_id = ?",
                letter);
        tx.update(
                "UPDATE letter SET subject = NULL, body = NULL, in_reply_to = NULL, last_error = NULL WHERE id = ?",
                letter);
        tx.update("UPDATE letter_firm SET address = NULL WHERE letter_id = ?", letter);
        tx.update("UPDATE letter_recipient SET address = NULL WHERE letter_id = ?", letter);
    }
}
