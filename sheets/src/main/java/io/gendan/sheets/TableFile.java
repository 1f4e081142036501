package io.gendan.sheets;

import io.gendan.eventsourcing.Problem;
import java.util.List;
import java.util.Locale;

/** A table as people send it: CSV or the first sheet of an XLSX workbook. */
public final class TableFile {
    private static final int MOST_LINES = 5_001; // with that of the headings

    static final int MOST_COLUMNS = 200;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableFile() {}

    /**
     * The lines in which something stands. Throws a problem: 415 for another media type, 400 when the file is not what its media type
     * says, 422 when it is longer than can be taken in one piece.
     *
     * @param mediaType as Content-Type has it; {@code text/csv} may name a charset, UTF-8 without
     */
    public static List<TableLine> read(String mediaType, byte[] content) {
        var type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var lines =
                switch (type) {
                    case "text/csv" -> CsvTable.read(mediaType, content, MOST_LINES + 1);
                    case XLSX -> XlsxTable.read(content, MOST_LINES + 1);
                    default ->
                        throw new Problem(
                                415,
                                "UNSUPPORTED_MEDIA_TYPE",
                                "A table is sent as text/csv or as " + XLSX + " in Content-Type");
                };
        if (lines.size() > MOST_LINES)
            throw new Problem(
                    422,
                    "TABLE_TOO_LONG",
                    "A table of more than " + (MOST_LINES - 1) + " lines is not taken in one piece: divide it");
        return lines;
    }

    static Problem unreadable(String how) {
        return new Problem(400, "TABLE_UNREADABLE", how);
    }
}
