package io.gendan.complaint.mailbox;

import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails that came, each once. People and their words: in no event, so that they can be erased. */
@Singleton
class IncomingMails {
    enum Status {
        /** A person has to look at it. */
        WAITING,
        COMPLAINT,
        REPLY,
        /** A machine wrote it; nobody answers. */
        AUTOMATIC,
        /** It lies in the mailbox and cannot be fetched: a person has to look there. */
        UNREADABLE,
        DISMISSED
    }

    /** A mail that is here, and what it says. */
    record Arrived(
            IncomingMailId id,
            Instant at,
            Status status,
            CustomerId customer,
            String subject,
            String text,
            boolean erased) {
        /** What was written, under what it was called. */
        String content() {
            if (text == null) return subject;
            return subject == null ? text : subject + "\n\n" + text;
        }
    }

    static boolean isErased(Tx tx, UUID contact) {
        return tx.first("SELECT 1 FROM erased_contact WHERE contact_id = ?", _ -> true, contact)
                .isPresent();
    }

    /** Empty when it came before. */
    Optional<Arrived> add(Tx tx, FetchedMail fetched, ReadMail mail, Sender sender, Instant now) {
        var id = IncomingMailId.next();
        int added = tx.update(
                "INSERT INTO incoming_mail (id, key, uid_validity, uid, arrived_at, taken_at, sent_at, status, broken,"
                        + " customer_id, contact_id, message_id, sender, sender_name, subject, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                MailKey.of(fetched, mail),
                fetched.place().uidValidity(),
                fetched.place().uid(),
                fetched.arrivedAt(),
                now,
                mail.sentAt(),
                Status.WAITING,
                mail.broken(),
                sender.customer(),
                sender.contact(),
                mail.messageId(),
                mail.from(),
                mail.fromName(),
                mail.subject(),
                mail.text());
        return added == 0 ? Optional.empty() : find(tx, id);
    }

    void answers(Tx tx, IncomingMailId id, Matter matter) {
        tx.update(
                "UPDATE incoming_mail SET matter_kind = ?, matter_id = ?, matter_no = ? WHERE id = ?",
                matter.kind(),
                matter.id(),
                matter.number(),
                id);
    }

    void becomes(Tx tx, IncomingMailId id, Status status, ComplaintId complaint, String by, Instant now) {
        tx.update(
                "UPDATE incoming_mail SET status = ?, complaint_id = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                status,
                complaint,
                by,
                now,
                id);
    }

    void isOf(Tx tx, IncomingMailId id, CustomerId customer, UUID contact) {
        tx.update("UPDATE incoming_mail SET customer_id = ?, contact_id = ? WHERE id = ?", customer, contact, id);
    }

    void because(Tx tx, IncomingMailId id, String reason) {
        tx.update("UPDATE incoming_mail SET reason = ? WHERE id = ?", reason, id);
    }

    void held(Tx tx, IncomingMailId id, Held why) {
        tx.update("UPDATE incoming_mail SET held = ? WHERE id = ?", why, id);
    }

    /** What this person wrote under, but for one mail; null for those without a subject. */
    List<String> subjectsSince(Tx tx, UUID contact, Instant since, IncomingMailId except) {
        return tx.query(
                "SELECT subject FROM incoming_mail WHERE contact_id = ? AND taken_at > ? AND id <> ? AND erased_at IS NULL",
                row -> row.getString(1),
                contact,
                since,
                except);
    }

    long complaintsSince(Tx tx, UUID contact, Instant since) {
        return tx.first(
                        "SELECT count(*) FROM incoming_mail WHERE contact_id = ? AND status = 'COMPLAINT' AND taken_at > ?",
                        row -> row.getLong(1),
                        contact,
                        since)
                .orElseThrow();
    }

    Optional<Arrived> find(Tx tx, IncomingMailId id) {
        return tx.first("SELECT * FROM incoming_mail WHERE id = ? FOR UPDATE", IncomingMails::arrived, id);
    }

    private static Arrived arrived(ResultSet row) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        return new Arrived(
                new IncomingMailId(row.getObject("id", UUID.class)),
                Columns.instant(row, "arrived_at"),
                Status.valueOf(row.getString("status")),
                customer == null ? null : new CustomerId(customer),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("erased_at") != null);
    }
}
