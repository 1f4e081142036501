package io.gendan.complaint.attachment;

import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The bytes, once for each content, in pieces: in the database, where every replica finds them. Whoever stores or erases a content
 * holds its row, so that none is erased while somebody else is told that it is there.
 */
@Singleton
class AttachmentContents {
    private static final int PIECE = 256 << 10;

    void keep(Tx tx, Measured measured, Content content) {
        var isNew = tx.first(
                        "INSERT INTO attachment_content (sha256, size) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE"
                                + " SET size = excluded.size RETURNING xmax = 0",
                        row -> row.getBoolean(1),
                        measured.sha256(),
                        measured.size())
                .orElseThrow();
        if (isNew) write(tx, measured, content);
    }

    private static void write(Tx tx, Measured measured, Content content) {
        try (var in = content.open()) {
            int pieceNo = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE))
                tx.update(
                        "INSERT INTO attachment_piece (sha256, piece_no, bytes) VALUES (?, ?, ?)",
                        measured.sha256(),
                        pieceNo++,
                        piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty behind the last one, and when it was erased meanwhile. */
    Optional<byte[]> piece(Tx tx, String sha256, int pieceNo) {
        return tx.first(
                "SELECT bytes FROM attachment_piece WHERE sha256 = ? AND piece_no = ?",
                row -> row.getBytes(1),
                sha256,
                pieceNo);
    }

    /** Nobody else gives this complaint a file until the commit: together they have a limit. */
    void lockFilesOf(Tx tx, ComplaintId complaint) {
        tx.first(
                "SELECT pg_advisory_xact_lock(hashtextextended('files of ' || ?, 0)) IS NULL",
                row -> row.getBoolean(1),
                complaint.value().toString());
    }

    void lock(Tx tx, String sha256) {
        tx.first("SELECT 1 FROM attachment_content WHERE sha256 = ? FOR UPDATE", _ -> true, sha256);
    }

    void erase(Tx tx, String sha256) {
        tx.update("DELETE FROM attachment_piece WHERE sha256 = ?", sha256);
        tx.update("DELETE FROM attachment_content WHERE sha256 = ?", sha256);
    }
}
