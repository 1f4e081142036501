package io.gendan.complaint.attachment;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Gives a file out piece by piece. Between two pieces no connection is held: who reads slowly keeps nobody waiting. */
@Singleton
class Download {
    private final AttachmentContents contents;
    private final Transactions transactions;

    Download(AttachmentContents contents, Transactions transactions) {
        this.contents = contents;
        this.transactions = transactions;
    }

    Response of(Attachments.Details file) {
        StreamingOutput body = to -> write(file, to);
        return Response.ok(body, file.mediaType())
                .header("Content-Length", file.size())
                .header("ETag", "\"" + file.sha256() + "\"")
                .header("Content-Disposition", FileNames.disposition(file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private void write(Attachments.Details file, OutputStream to) throws IOException {
        long written = 0;
        for (int no = 0; written < file.size(); no++) {
            int pieceNo = no;
            var piece = transactions
                    .in(Cause.of("complaint-service"), tx -> contents.piece(tx, file.sha256(), pieceNo))
                    .orElseThrow(() -> new IOException("erased while it was read"));
            to.write(piece);
            written += piece.length;
        }
    }
}
