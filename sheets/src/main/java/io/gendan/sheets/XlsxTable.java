package io.gendan.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook: what a cell shows, numbers in full, days as 2026-09-30, of formulas what they came to. */
final class XlsxTable {

    /** Excel keeps 15 digits of a number and shows no more; what stands behind them is dust of its arithmetic. */
    private static final MathContext AS_EXCEL_SHOWS_IT = new MathContext(15);

    private static final int MOST_DIGITS = 30;

    /** Excel counts days from 1 January 1900, and takes 1900 for a leap year: from March of it on this is where it counts from. */
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);

    private static final BigDecimal LAST_DAY = new BigDecimal("2958465"); // 9999-12-31

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern OF_A_DAY = Pattern.compile(".*[ydYD年日].*");

    private XlsxTable() {}

    static List<TableLine> read(byte[] content, int most) {
        try {
            XlsxSize.check(content);
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var rows = workbook.getFirstSheet().openStream()) {
                return rows.map(XlsxTable::line)
                        .filter(line -> !line.isBlank())
                        .limit(most)
                        .toList();
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException broken) {
            throw TableFile.unreadable(
                    "This is no XLSX workbook that can be read: save it anew as XLSX, or as CSV UTF-8");
        }
    }

    private static TableLine line(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), TableFile.MOST_COLUMNS); column++)
            cells.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        return TableLine.of(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isOfADay(cell) ? day(cell) : number(cell.asNumber());
            case FORMULA -> computed(cell);
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case ERROR -> String.valueOf(cell.getRawValue());
            case EMPTY -> "";
        };
    }

    /** What a formula came to is of a kind as well: the text 007 is no seven. */
    private static String computed(Cell cell) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> isOfADay(cell) ? day(number) : number(number);
            case Object other -> other.toString();
        };
    }

    /** One that could not be written out is left as it stands in the file, and is no number to whoever reads on. */
    private static String number(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS)
            return number.toString();
        return number.round(AS_EXCEL_SHOWS_IT).stripTrailingZeros().toPlainString();
    }

    private static String day(Cell cell) {
        var number = cell.asNumber();
        if (!isADay(number)) return number(number);
        var at = cell.asDate();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    private static String day(BigDecimal number) {
        return isADay(number) ? BEFORE_THE_FIRST.plusDays(number.longValue()).toString() : number(number);
    }

    private static boolean isADay(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
    }

    private static boolean isOfADay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) return false;
        return OF_A_DAY.matcher(LITERAL.matcher(format).replaceAll("")).matches();
    }
}
