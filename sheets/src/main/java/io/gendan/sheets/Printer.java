package io.gendan.sheets;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Answers with a sheet as a file, line by line as the database gives them: on one snapshot, and however long, never all in memory. */
@Singleton
public class Printer {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    /** Each holds a connection of the pool as long as its reader takes: the greater part is left to the others. */
    private static final int AT_ONCE = 4;

    private static final long PATIENCE_SECONDS = 10;

    private final Requests requests;
    private final CurrentVertxRequest request;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Printer(Requests requests, CurrentVertxRequest request, Clock clock) {
        this.requests = requests;
        this.request = request;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** A number for a copy that has none of its own: {@code OT-20260304-050607}. */
    public static String number(String prefix, Instant printedAt) {
        return prefix + "-" + MOMENT.format(printedAt);
    }

    /** @param name of the file, in letters that every system takes; its Chinese name is the sheet's title */
    public Response print(Format format, Sheet sheet, String name, Lines lines) {
        if (requests.read(tx -> lines.count(tx, format.mostLines())) > format.mostLines())
            throw new Problem(
                    422,
                    "SHEET_TOO_LONG",
                    "as " + format.extension() + " a sheet has at most " + format.mostLines() + " lines: narrow it"
                            + (format == Format.CSV ? "" : ", or take csv"));
        var reader = request.getCurrent().response();
        StreamingOutput body = to -> fill(format, sheet, lines, to, reader);
        return Response.ok(body)
                .header("Content-Type", format.mediaType())
                .header(
                        "Content-Disposition",
                        disposition(name + "-" + sheet.number(), sheet.zh() + "-" + sheet.number(), format))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** A form that is filled once: as PDF in its own layout, else as a list of its boxes. It is short, and written before it is sent. */
    public Response print(Format format, Form form, String name) {
        var file = new ByteArrayOutputStream();
        try {
            if (format == Format.PDF) PdfForm.write(form, file);
            else
                try (var writer = format.open(form.sheet(), file)) {
                    for (var line : form.lines()) writer.line(line);
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // to memory: it cannot be
        }
        return Response.ok(file.toByteArray())
                .header("Content-Type", format.mediaType())
                .header(
                        "Content-Disposition",
                        disposition(name + "-" + form.number(), form.zh() + "-" + form.number(), format))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String disposition(String name, String zh, Format format) {
        var encoded = URLEncoder.encode(zh + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "." + format.extension()
                + "\"; filename*=UTF-8''" + encoded;
    }

    private void fill(Format format, Sheet sheet, Lines lines, OutputStream to, HttpServerResponse reader)
            throws IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new Problem(503, "PRINTER_BUSY", AT_ONCE + " sheets are being written: try again in a moment");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        try {
            var writer = format.open(sheet, to); // not closed when something fails: cut off, it must not look whole
            requests.read(tx -> {
                lines.each(tx, cells -> write(writer, cells, reader));
                return null;
            });
            writer.close();
        } catch (UncheckedIOException e) {
            if (!reader.closed()) throw e; // who has gone is told nothing, and it is nobody's fault
        } finally {
            places.release();
        }
    }

    private static void write(SheetWriter writer, java.util.List<?> cells, HttpServerResponse reader) {
        try {
            if (reader.closed()) throw new IOException("the reader has gone"); // what is written is taken all the same
            writer.line(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
