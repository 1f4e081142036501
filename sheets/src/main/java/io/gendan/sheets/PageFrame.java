package io.gendan.sheets;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands around the lines of a page. How many pages there are is known last: each leaves a place for it that is filled at the end. */
final class PageFrame extends PdfPageEventHelper {
    private static final float TITLE = 14;
    private static final float SMALL = 8;
    private static final float ROOM_FOR_COUNT = 30;

    private final Sheet sheet;
    private PdfTemplate count;

    PageFrame(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(ROOM_FOR_COUNT, SMALL * 1.5f);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = writer.getDirectContent();
        float middle = (document.left() + document.right()) / 2;
        float under = document.getPageSize().getHeight() - 34;
        write(page, Element.ALIGN_CENTER, sheet.zh() + "  " + sheet.en(), TITLE, middle, under);
        if (!sheet.form().isEmpty())
            write(page, Element.ALIGN_LEFT, "表 Form " + sheet.form(), SMALL, document.left(), under - 20);
        write(page, Element.ALIGN_CENTER, "编号 Sheet no. " + sheet.number(), SMALL, middle, under - 20);
        var day = LocalDate.ofInstant(sheet.printedAt(), ZoneOffset.UTC);
        write(page, Element.ALIGN_RIGHT, "打印日期 Printed on " + day, SMALL, document.right(), under - 20);

        float foot = document.bottom() - 18;
        var number = "第 " + writer.getPageNumber() + " 页 Page " + writer.getPageNumber() + " / ";
        write(page, Element.ALIGN_RIGHT, number, SMALL, middle, foot);
        page.addTemplate(count, middle, foot);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        count.beginText();
        count.setFontAndSize(Typeface.base(), SMALL);
        count.setTextMatrix(0, 0);
        count.showText("" + (writer.getPageNumber() - 1));
        count.endText();
    }

    private static void write(PdfContentByte page, int alignment, String text, float size, float x, float y) {
        var phrase = new Phrase(Typeface.shown(text), Typeface.of(size));
        ColumnText.showTextAligned(page, alignment, phrase, x, y, 0);
    }
}
