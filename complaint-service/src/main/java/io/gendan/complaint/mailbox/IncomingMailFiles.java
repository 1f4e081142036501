package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Attachments.Details;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The mail as it came, and the files that were in it: which were taken, and why others were not. */
@Singleton
class IncomingMailFiles {
    void asItCame(Tx tx, IncomingMailId id, AttachmentId mail) {
        tx.update("UPDATE incoming_mail SET as_it_came = ? WHERE id = ?", mail, id);
    }

    void addFile(Tx tx, IncomingMailId id, int no, Details file) {
        tx.update(
                "INSERT INTO incoming_mail_file (mail_id, file_no, attachment_id, file_name) VALUES (?, ?, ?, ?)",
                id,
                no,
                file.id(),
                file.fileName());
    }

    void addRefused(Tx tx, IncomingMailId id, int no, String fileName, String why) {
        tx.update(
                "INSERT INTO incoming_mail_file (mail_id, file_no, file_name, refused) VALUES (?, ?, ?, ?)",
                id,
                no,
                MailReading.clean(fileName),
                why);
    }

    void refuse(Tx tx, IncomingMailId id, AttachmentId file, String why) {
        tx.update("UPDATE incoming_mail_file SET refused = ? WHERE mail_id = ? AND attachment_id = ?", why, id, file);
    }

    /** The mail as it came and what was in it. */
    List<AttachmentId> filesOf(Tx tx, IncomingMailId id) {
        return tx.query(
                "SELECT as_it_came, 0 AS no FROM incoming_mail WHERE id = ? AND as_it_came IS NOT NULL UNION ALL"
                        + " SELECT attachment_id, file_no FROM incoming_mail_file"
                        + " WHERE mail_id = ? AND attachment_id IS NOT NULL ORDER BY 2",
                row -> new AttachmentId(row.getObject(1, UUID.class)),
                id,
                id);
    }
}
