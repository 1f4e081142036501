package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.ComplaintWords;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Who wrote and what goes, the mail as it came too, and what the complaint has of it; that one came, and the files that were in it, stay. */
@Singleton
class MailErasure {
    private final Attachments attachments;
    private final ComplaintWords words;

    MailErasure(Attachments attachments, ComplaintWords words) {
        this.attachments = attachments;
        this.words = words;
    }

    /** Where nobody could say who of them wrote, it may have been this one. */
    void eraseAll(Tx tx, CustomerId customer, UUID contact, Instant now) {
        var theirs = tx.query(
                "SELECT id FROM incoming_mail WHERE erased_at IS NULL"
                        + " AND (contact_id = ? OR customer_id = ? AND contact_id IS NULL) ORDER BY id",
                row -> new IncomingMailId(row.getObject(1, UUID.class)),
                contact,
                customer);
        for (var id : theirs) erase(tx, id, MailTaking.NAME, now);
    }

    void erase(Tx tx, IncomingMailId id, String by, Instant now) {
        var asItCame = tx.query(
                "UPDATE incoming_mail SET message_id = NULL, sender = NULL, sender_name = NULL, subject = NULL,"
                        + " body = NULL, erased_at = ? WHERE id = ? AND erased_at IS NULL RETURNING as_it_came",
                row -> row.getObject(1, UUID.class),
                now,
                id);
        tx.update("UPDATE incoming_mail_file SET file_name = NULL WHERE mail_id = ?", id);
        words.eraseMail(tx, id.value());
        asItCame.stream()
                .filter(Objects::nonNull)
                .forEach(mail -> attachments.erase(tx, new AttachmentId(mail), by, now));
    }
}
