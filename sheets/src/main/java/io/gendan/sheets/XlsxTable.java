package io.gendan.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook: what a cell shows, numbers in full, days as 2026-09-30, of formulas what they came to. */
final class XlsxTable {
    private static final long MOST_UNPACKED = 64L << 20; // bytes
    private static final int MOST_COLUMNS = 200;

    /** Excel keeps 15 digits of a number and shows no more; what stands behind them is dust of its arithmetic. */
    private static final MathContext AS_EXCEL_SHOWS_IT = new MathContext(15);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern OF_A_DAY = Pattern.compile(".*[ydYD年日].*");

    private XlsxTable() {}

    static List<TableLine> read(byte[] content, int most) {
        try {
            staysSmall(content);
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var rows = workbook.getFirstSheet().openStream()) {
                return rows.map(XlsxTable::line)
                        .filter(line -> !line.isBlank())
                        .limit(most)
                        .toList();
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw TableFile.unreadable(
                    "This is no XLSX workbook that can be read: save it anew as XLSX, or as CSV UTF-8");
        }
    }

    /** A small file may unpack into one that no memory holds. */
    private static void staysSmall(byte[] content) throws IOException {
        long unpacked = 0;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var packed = zip.getInputStream(entry)) {
                    unpacked += IOUtils.skip(packed, MOST_UNPACKED + 1 - unpacked);
                }
                if (unpacked > MOST_UNPACKED)
                    throw TableFile.unreadable(
                            "Unpacked, the workbook is larger than can be read: send the one sheet alone");
            }
        }
    }

    private static TableLine line(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++)
            cells.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        return TableLine.of(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isOfADay(cell) ? day(cell.asDate()) : number(cell.asNumber());
            case FORMULA -> computed(cell.getRawValue());
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case ERROR -> String.valueOf(cell.getRawValue());
            case EMPTY -> "";
        };
    }

    private static String computed(String value) {
        if (value == null) return "";
        try {
            return number(new BigDecimal(value));
        } catch (NumberFormatException text) {
            return value;
        }
    }

    private static String number(BigDecimal number) {
        return number.round(AS_EXCEL_SHOWS_IT).stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    private static boolean isOfADay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) return false;
        return OF_A_DAY.matcher(LITERAL.matcher(format).replaceAll("")).matches();
    }
}
