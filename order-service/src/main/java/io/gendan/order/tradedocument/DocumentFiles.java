package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Tx;
import io.gendan.files.FileType;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The files themselves. They are in no event: people stand in them, and a file can be erased where the law asks for it. */
@Singleton
class DocumentFiles {
    /** @param content null when it was erased */
    record Stored(String mediaType, String sha256, byte[] content) {}

    void keep(Tx tx, DocumentId document, int draftNo, FileType type, String sha256, byte[] content) {
        tx.update(
                "INSERT INTO document_file (document_id, draft_no, media_type, sha256, content) VALUES (?, ?, ?, ?, ?)",
                document,
                draftNo,
                type.mediaType(),
                sha256,
                content);
    }

    Optional<Stored> find(Tx tx, DocumentId document, int draftNo) {
        return tx.first(
                "SELECT * FROM document_file WHERE document_id = ? AND draft_no = ?",
                row -> new Stored(row.getString("media_type"), row.getString("sha256"), row.getBytes("content")),
                document,
                draftNo);
    }

    void erase(Tx tx, DocumentId document, int draftNo) {
        tx.update("UPDATE document_file SET content = NULL WHERE document_id = ? AND draft_no = ?", document, draftNo);
    }
}
