package io.gendan.complaint.attachment;

import static io.gendan.complaint.attachment.AttachmentRefusal.ATTACHED_ELSEWHERE;
import static io.gendan.complaint.attachment.AttachmentRefusal.ATTACHMENTS_TOO_LARGE;
import static io.gendan.complaint.attachment.AttachmentRefusal.ATTACHMENT_NOT_KNOWN;
import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_ERASED;
import static io.gendan.complaint.attachment.AttachmentRefusal.NO_SUCH_ATTACHMENT;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import io.gendan.files.FileType;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The files that belong to complaints. They are in no event: people stand in them, and what stood in a file can be erased, but not
 * that it was there.
 */
@Singleton
public class Attachments {
    static final long MOST_OF_A_COMPLAINT = 25 << 20;

    private final AttachmentContents contents;

    Attachments(AttachmentContents contents) {
        this.contents = contents;
    }

    /** What is known of a file without reading it. Its name goes with its content when that is erased. */
    @Schema(name = "Attachment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Details(
            AttachmentId id,

            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            @Schema(examples = "482113") long size,
            @Schema(examples = "image/jpeg") String mediaType,
            @Schema(examples = "carton 3.jpg") String fileName,
            ComplaintId complaintId,
            Instant storedAt,
            Instant erasedAt) {}

    /** Takes a file in if it is what it says; the same content stands here once, however often it is handed in. */
    public Details store(Tx tx, Upload upload, String by, Instant now) {
        var measured = upload.measured();
        return keep(tx, measured, upload.type(), upload.fileName(), upload.content(), by, now);
    }

    /** A mail as it came, however broken: it is read by us and shown to nobody but as a download. */
    public Details keepMail(Tx tx, Content mail, String by, Instant now) {
        var kept = keep(tx, Measured.of(mail, Long.MAX_VALUE), FileType.EML, "mail.eml", mail, by, now);
        tx.update("UPDATE attachment SET is_mail = true WHERE id = ?", kept.id());
        return kept;
    }

    private Details keep(
            Tx tx, Measured measured, FileType type, String fileName, Content content, String by, Instant now) {
        contents.keep(tx, measured, content);
        var id = new AttachmentId(Id.next());
        var name = FileNames.kept(fileName);
        tx.update(
                "INSERT INTO attachment (id, sha256, size, media_type, file_name, stored_by, stored_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                measured.sha256(),
                measured.size(),
                type.mediaType(),
                name,
                by,
                now);
        return new Details(id, measured.sha256(), measured.size(), type.mediaType(), name, null, now, null);
    }

    /**
     * From now on it belongs to this complaint. Comes in the transaction of the fact that names it. Whoever wants the same file for
     * another complaint, or another file for the same one, waits for the commit.
     */
    public void attach(Tx tx, ComplaintId complaint, AttachmentId id) {
        contents.lockFilesOf(tx, complaint);
        var file = tx.first("SELECT * FROM attachment WHERE id = ? FOR UPDATE", Attachments::details, id)
                .orElseThrow(() -> ATTACHMENT_NOT_KNOWN.refused());
        if (file.erasedAt() != null) throw FILE_ERASED.refused();
        if (complaint.equals(file.complaintId())) return;
        if (file.complaintId() != null) throw ATTACHED_ELSEWHERE.refused();
        if (together(tx, complaint) + file.size() > MOST_OF_A_COMPLAINT) throw ATTACHMENTS_TOO_LARGE.refused();
        tx.update("UPDATE attachment SET complaint_id = ? WHERE id = ?", complaint, id);
    }

    /** Mails as they came are not counted: what was in them is. */
    private static long together(Tx tx, ComplaintId complaint) {
        return tx.first(
                        "SELECT coalesce(sum(size), 0) FROM attachment"
                                + " WHERE complaint_id = ? AND erased_at IS NULL AND NOT is_mail",
                        row -> row.getLong(1),
                        complaint)
                .orElseThrow();
    }

    public List<Details> of(Tx tx, ComplaintId complaint) {
        return tx.query("SELECT * FROM attachment WHERE complaint_id = ? ORDER BY id", Attachments::details, complaint);
    }

    public List<Details> all(Tx tx, Collection<AttachmentId> ids) {
        return tx.query(
                "SELECT * FROM attachment WHERE id = ANY (?::uuid[]) ORDER BY id",
                Attachments::details,
                List.copyOf(ids));
    }

    public Optional<Details> find(Tx tx, AttachmentId id) {
        return tx.first("SELECT * FROM attachment WHERE id = ?", Attachments::details, id);
    }

    /** The content goes, and with it that of every attachment that holds the same: what stood in it stands nowhere. */
    public void erase(Tx tx, AttachmentId id, String by, Instant now) {
        var sha256 = find(tx, id).orElseThrow(NO_SUCH_ATTACHMENT::refused).sha256();
        contents.lock(tx, sha256);
        tx.update(
                "UPDATE attachment SET file_name = NULL, erased_by = ?, erased_at = ? WHERE sha256 = ? AND erased_at IS NULL",
                by,
                now,
                sha256);
        contents.erase(tx, sha256);
    }

    private static ComplaintId complaint(ResultSet row) throws SQLException {
        var complaint = row.getObject("complaint_id", UUID.class);
        return complaint == null ? null : new ComplaintId(complaint);
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("file_name"),
                complaint(row),
                Columns.instant(row, "stored_at"),
                Columns.instant(row, "erased_at"));
    }
}
