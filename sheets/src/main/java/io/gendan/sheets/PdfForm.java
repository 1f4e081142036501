package io.gendan.sheets;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A4 upright, boxes as on the paper form. A box with more text than there is room goes on on the next page. */
final class PdfForm {
    private static final float MARGIN = 34;
    private static final float HEAD = 64;
    private static final float FOOT = 36;
    private static final float TEXT = 9;
    private static final float HEADING = 7.5f;
    private static final float LEADING = 1.3f;
    private static final float PADDING = 4;
    private static final float GREY = 0.94f;

    private PdfForm() {}

    static void write(Form form, OutputStream to) {
        var document = new Document(PageSize.A4, MARGIN, MARGIN, HEAD, FOOT);
        PdfWriter.getInstance(document, to).setPageEvent(new PageFrame(form.sheet()));
        document.addTitle(form.form() + " " + form.zh() + " " + form.en() + " " + form.number());
        document.addCreator("Gendan");
        document.open();
        document.add(table(form));
        document.close();
    }

    private static PdfPTable table(Form form) {
        var table = new PdfPTable(Form.WIDTH);
        table.setWidthPercentage(100);
        table.setSplitLate(false); // a long box begins where it stands and goes on overleaf
        for (var row : form.rows())
            for (var box : row.boxes()) {
                if (box.isField()) field(table, box);
                else table.addCell(block(box));
            }
        return table;
    }

    /** The heading takes a part of the width, more where there is little of it. */
    private static void field(PdfPTable table, Form.Box box) {
        int heading = box.width() <= 3 ? 1 : 2;
        var head = cell(heading);
        head.setGrayFill(GREY);
        head.setVerticalAlignment(Element.ALIGN_MIDDLE);
        head.addElement(text(box.zh() + "\n" + box.en(), HEADING, Element.ALIGN_CENTER));
        table.addCell(head);
        var value = cell(box.width() - heading);
        value.setVerticalAlignment(Element.ALIGN_MIDDLE);
        value.addElement(text(box.text(), TEXT, Element.ALIGN_LEFT));
        table.addCell(value);
    }

    private static PdfPCell block(Form.Box box) {
        var cell = cell(box.width());
        int lines = box.lines() + 1 + (box.signature() == null ? 0 : 1);
        cell.setMinimumHeight(lines * TEXT * LEADING + 2 * PADDING);
        cell.addElement(text(box.zh() + " " + box.en(), HEADING, Element.ALIGN_LEFT));
        cell.addElement(text(box.text(), TEXT, Element.ALIGN_LEFT));
        if (box.signature() != null) {
            var signature = box.signature().isEmpty() ? "________________" : box.signature();
            cell.addElement(text("签名 Signed: " + signature, HEADING, Element.ALIGN_RIGHT));
        }
        return cell;
    }

    private static PdfPCell cell(int width) {
        var cell = new PdfPCell();
        cell.setColspan(width);
        cell.setPadding(PADDING);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private static Paragraph text(String text, float size, int alignment) {
        var paragraph = new Paragraph(new Phrase(size * LEADING, Typeface.shown(text), Typeface.of(size)));
        paragraph.setLeading(size * LEADING);
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
