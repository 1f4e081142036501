package io.gendan.sheets;

import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A4 across: title, number and day on every page, the headings again on each, and at the foot which page of how many it is. */
final class PdfSheet implements SheetWriter {
    private static final int LINES_AT_ONCE = 50;
    private static final float MARGIN = 28;
    private static final float HEAD = 64;
    private static final float FOOT = 36;
    private static final float TEXT = 7.5f;
    private static final float PADDING = 3;

    private final Document document;
    private final PdfPTable table;
    private int lines;

    PdfSheet(Sheet sheet, OutputStream to) {
        document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, HEAD, FOOT);
        var writer = PdfWriter.getInstance(document, to);
        writer.setPageEvent(new PageFrame(sheet));
        document.addTitle(sheet.form() + " " + sheet.zh() + " " + sheet.en() + " " + sheet.number());
        document.addCreator("Gendan");
        document.open();
        table = new PdfPTable(sheet.columns().size());
        table.setWidths(sheet.columns().stream().mapToInt(Sheet.Column::width).toArray());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        for (var column : sheet.columns()) table.addCell(heading(column));
    }

    private static PdfPCell heading(Sheet.Column column) {
        var cell = cell(column.zh() + "\n" + column.en());
        cell.setGrayFill(0.93f);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    @Override
    public void line(List<?> cells) {
        for (var each : cells) {
            var cell = cell(Cell.text(each));
            if (each instanceof Number) cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(cell);
        }
        if (++lines % LINES_AT_ONCE == 0) document.add(table);
    }

    private static PdfPCell cell(String text) {
        var cell = new PdfPCell(new Phrase(TEXT * 1.25f, Typeface.shown(text), Typeface.of(TEXT)));
        cell.setPadding(PADDING);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setBorderWidth(0.4f);
        return cell;
    }

    @Override
    public void close() {
        if (lines == 0)
            for (int i = 0; i < table.getNumberOfColumns(); i++) table.addCell(cell(" ")); // headings alone are no page
        table.setComplete(true);
        document.add(table);
        document.close();
    }
}
