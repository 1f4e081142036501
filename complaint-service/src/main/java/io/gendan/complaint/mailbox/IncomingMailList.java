package io.gendan.complaint.mailbox;

import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.mailbox.IncomingMailView.File;
import io.gendan.complaint.mailbox.IncomingMails.Status;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which mails came, and what is to be decided? */
@Singleton
class IncomingMailList {
    /** Narrowed by whatever is not null. */
    record Wanted(Status status, UUID customer, UUID complaint) {}

    private record Of(UUID mail, File file) {}

    List<IncomingMailView> page(Tx tx, Wanted wanted, UUID after, int limit) {
        var mails = tx.query(
                "SELECT *, NULL AS shown FROM incoming_mail WHERE (?::text IS NULL OR status = ?)"
                        + " AND (?::uuid IS NULL OR customer_id = ?::uuid) AND (?::uuid IS NULL OR complaint_id = ?::uuid)"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                IncomingMailList::view,
                wanted.status(),
                wanted.status(),
                wanted.customer(),
                wanted.customer(),
                wanted.complaint(),
                wanted.complaint(),
                after,
                after,
                limit);
        return withFiles(tx, mails);
    }

    Optional<IncomingMailView> find(Tx tx, IncomingMailId id) {
        return withFiles(
                        tx,
                        tx.query("SELECT *, body AS shown FROM incoming_mail WHERE id = ?", IncomingMailList::view, id))
                .stream()
                .findFirst();
    }

    private static List<IncomingMailView> withFiles(Tx tx, List<IncomingMailView> mails) {
        var files = tx
                .query(
                        "SELECT * FROM incoming_mail_file WHERE mail_id = ANY (?::uuid[]) ORDER BY mail_id, file_no",
                        row -> new Of(row.getObject("mail_id", UUID.class), file(row)),
                        mails.stream().map(IncomingMailView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Of::mail, Collectors.mapping(Of::file, Collectors.toList())));
        return mails.stream()
                .map(mail -> mail.with(files.getOrDefault(mail.id().value(), List.of())))
                .toList();
    }

    private static File file(ResultSet row) throws SQLException {
        return new File(
                id(row, "attachment_id", AttachmentId::new), row.getString("file_name"), row.getString("refused"));
    }

    private static IncomingMailView view(ResultSet row) throws SQLException {
        return new IncomingMailView(
                new IncomingMailId(row.getObject("id", UUID.class)),
                Status.valueOf(row.getString("status")),
                Columns.instant(row, "arrived_at"),
                Columns.instant(row, "sent_at"),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("subject"),
                row.getString("shown"),
                id(row, "customer_id", CustomerId::new),
                row.getObject("contact_id", UUID.class),
                id(row, "complaint_id", ComplaintId::new),
                matter(row),
                row.getBoolean("broken"),
                held(row),
                id(row, "as_it_came", AttachmentId::new),
                List.of(),
                row.getString("decided_by"),
                Columns.instant(row, "decided_at"),
                row.getString("reason"),
                Columns.instant(row, "erased_at"));
    }

    private static Held held(ResultSet row) throws SQLException {
        var held = row.getString("held");
        return held == null ? null : Held.valueOf(held);
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var kind = row.getString("matter_kind");
        return kind == null
                ? null
                : new Matter(
                        Matter.Kind.valueOf(kind), row.getObject("matter_id", UUID.class), row.getString("matter_no"));
    }

    private static <T> T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
