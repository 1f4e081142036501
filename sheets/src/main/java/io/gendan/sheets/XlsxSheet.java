package io.gendan.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One worksheet: title, number and day, headings in both languages, lines. Numbers and days are numbers and days there too. */
final class XlsxSheet implements SheetWriter {
    private static final int LINES_AT_ONCE = 500;
    private static final int HEADINGS = 2;
    private static final int LONGEST_TEXT = 32_767;
    private static final double CHARACTERS_PER_WIDTH = 1.3;

    private final Workbook workbook;
    private final Worksheet page;
    private int row;

    XlsxSheet(Sheet sheet, OutputStream to) throws IOException {
        workbook = new Workbook(to, "Gendan", "1.0");
        page = workbook.newWorksheet(sheet.form());
        page.inlineString(row, 0, sheet.form() + " " + sheet.zh() + " " + sheet.en());
        page.style(row++, 0).bold().fontSize(14).set();
        page.inlineString(row++, 0, "编号 No. " + sheet.number() + "   打印日期 Printed on " + day(sheet));
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            page.width(i, column.width() * CHARACTERS_PER_WIDTH);
            page.inlineString(row, i, column.zh() + "\n" + column.en());
            page.style(row, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .fillColor("F2F2F2")
                    .set();
        }
        page.freezePane(0, HEADINGS + 1);
        page.repeatRows(HEADINGS);
        page.pageOrientation("landscape");
        row++;
    }

    private static LocalDate day(Sheet sheet) {
        return LocalDate.ofInstant(sheet.printedAt(), ZoneOffset.UTC);
    }

    @Override
    public void line(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) cell(i, cells.get(i));
        row++;
        if (row % LINES_AT_ONCE == 0) page.flush();
    }

    private void cell(int column, Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> text(column, Cell.text(cell));
        }
    }

    /** A text is stored as text, never as a formula; the text format keeps it one when somebody edits the cell. */
    private void text(int column, String text) {
        page.inlineString(row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        if (Cell.isDangerous(text)) page.style(row, column).format("@").set();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
