package io.gendan.complaint.complaint;

import io.gendan.complaint.letter.Recipients;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What customers said in their own words, and who of them it was. They may name people, and so it is in no event. */
@Singleton
public class ComplaintWords {
    private final Recipients people;

    ComplaintWords(Recipients people) {
        this.people = people;
    }

    public enum Kind {
        /** What is complained of, 投诉内容. */
        CONTENT,
        /** Why they think that it is our concern, 投诉理由. */
        REASON,
        /** What they ask for beside what has a field, 其他. */
        OTHER_DEMAND,
        /** What was said when somebody spoke to them. */
        CONVERSATION,
        /** Where they are, 单位地址. */
        ADDRESS,
        /** How it worked. */
        FOLLOW_UP
    }

    /** @param text null when it was erased, as {@code spokenTo} is; {@code contactId} null when nobody said who of them it was */
    @Schema(name = "ComplaintWords")
    public record Said(Kind kind, String text, String spokenTo, UUID contactId, String by, Instant at) {
        /** As whoever asks was told just now; blanks are nothing said. */
        static Said now(Kind kind, String note, String spokenTo, UUID contactId, Asked asked) {
            return new Said(
                    kind,
                    ComplaintRequests.blankIsNull(note),
                    ComplaintRequests.blankIsNull(spokenTo),
                    contactId,
                    asked.actor(),
                    asked.now());
        }
    }

    /** In the transaction of the fact that it goes with. Nothing said, nothing kept. */
    public void add(Tx tx, ComplaintId id, Said said) {
        add(tx, id, said, null);
    }

    /** @param mailId the mail in which it stands, null where it was said otherwise */
    void add(Tx tx, ComplaintId id, Said said, UUID mailId) {
        if (said.text() == null && said.spokenTo() == null) return;
        people.lock(tx);
        var erased = said.contactId() != null
                && tx.first("SELECT 1 FROM erased_contact WHERE contact_id = ?", _ -> true, said.contactId())
                        .isPresent();
        tx.update(
                "INSERT INTO complaint_words (id, complaint_id, kind, text, spoken_to, contact_id, by, at, mail_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Id.next(),
                id,
                said.kind(),
                erased ? null : said.text(),
                erased ? null : said.spokenTo(),
                said.contactId(),
                said.by(),
                said.at(),
                mailId);
    }

    /** Where nobody recorded who of them it was, it may have been this one. */
    void erase(Tx tx, CustomerId customer, UUID contact) {
        tx.update(
                "UPDATE complaint_words SET text = NULL, spoken_to = NULL WHERE contact_id = ? OR contact_id IS NULL"
                        + " AND complaint_id IN (SELECT id FROM complaint WHERE customer_id = ?)",
                contact,
                customer);
    }

    /** What stood in a mail that is erased. */
    public void eraseMail(Tx tx, UUID mailId) {
        tx.update("UPDATE complaint_words SET text = NULL, spoken_to = NULL WHERE mail_id = ?", mailId);
    }

    public List<Said> of(Tx tx, ComplaintId id) {
        return tx.query(
                "SELECT * FROM complaint_words WHERE complaint_id = ? ORDER BY at, id",
                row -> new Said(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("spoken_to"),
                        row.getObject("contact_id", UUID.class),
                        row.getString("by"),
                        Columns.instant(row, "at")),
                id);
    }
}
