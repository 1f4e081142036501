package io.gendan.sheets;

import io.gendan.eventsourcing.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a sheet can be written as, and how many lines of it somebody could still open. */
public enum Format {
    PDF("application/pdf", 100_000) {
        @Override
        public SheetWriter open(Sheet sheet, OutputStream to) {
            return new PdfSheet(sheet, to);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_000_000) {
        @Override
        public SheetWriter open(Sheet sheet, OutputStream to) throws IOException {
            return new XlsxSheet(sheet, to);
        }
    },
    CSV("text/csv;charset=UTF-8", 10_000_000) {
        @Override
        public SheetWriter open(Sheet sheet, OutputStream to) throws IOException {
            return new CsvSheet(sheet, to);
        }
    };

    private final String mediaType;
    private final int mostLines;

    Format(String mediaType, int mostLines) {
        this.mediaType = mediaType;
        this.mostLines = mostLines;
    }

    public abstract SheetWriter open(Sheet sheet, OutputStream to) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    public int mostLines() {
        return mostLines;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws a problem (404) on an extension that is none of these: there is no such file. */
    public static Format of(String extension) {
        for (var format : values()) if (format.extension().equals(extension)) return format;
        throw new Problem(
                404, "FORMAT_NOT_KNOWN", "a sheet is written as pdf, xlsx or csv, not " + Problem.quoted(extension));
    }
}
