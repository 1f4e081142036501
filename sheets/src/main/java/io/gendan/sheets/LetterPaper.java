package io.gendan.sheets;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A letter on A4: whose it is on top, then to whom, when and about what, then the text; at the foot which page of how many it is. */
public final class LetterPaper extends PdfPageEventHelper {
    private static final float MARGIN = 70;
    private static final float HEAD = 110;
    private static final float FOOT = 64;
    private static final float NAME = 15;
    private static final float SUBJECT = 12;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.6f;
    private static final float ROOM_FOR_COUNT = 30;
    private static final String NEVER_FIRST = "。，、；：？！）》」』】〉”’…—";
    private static final String NEVER_LAST = "（《「『【〈“‘";

    private final Letter letter;
    private PdfTemplate count;

    private LetterPaper(Letter letter) {
        this.letter = letter;
    }

    /**
     * @param sender name first, then where they are
     * @param particulars to whom, when, under which number: a line each
     * @param body with its line breaks; an empty line parts paragraphs
     * @param mark stands beside the sender's name where this is not yet what it looks like; null where it is
     */
    public record Letter(List<String> sender, List<String> particulars, String subject, String body, String mark) {}

    public static byte[] printed(Letter letter) {
        var to = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, HEAD, FOOT);
        PdfWriter.getInstance(document, to).setPageEvent(new LetterPaper(letter));
        document.addTitle(letter.subject());
        document.addCreator("Gendan");
        document.open();
        for (var line : letter.particulars()) document.add(paragraph(line, TEXT));
        var subject = paragraph(letter.subject(), SUBJECT);
        subject.setSpacingBefore(TEXT);
        subject.setSpacingAfter(TEXT);
        document.add(subject);
        letter.body().lines().forEach(line -> document.add(paragraph(line.isBlank() ? " " : line, TEXT)));
        document.close();
        return to.toByteArray();
    }

    private static Paragraph paragraph(String line, float size) {
        var chunk = new Chunk(Typeface.shown(line), Typeface.of(size));
        chunk.setSplitCharacter(LetterPaper::mayBreakAfter);
        var paragraph = new Paragraph(size * LEADING);
        paragraph.add(chunk);
        return paragraph;
    }

    /** As the typeface's words break, but no line begins with what closes or ends with what opens. */
    private static boolean mayBreakAfter(int start, int at, int end, char[] letters, PdfChunk[] chunks) {
        return DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, at, end, letters, chunks)
                && NEVER_LAST.indexOf(letters[at]) < 0
                && (at + 1 >= end || NEVER_FIRST.indexOf(letters[at + 1]) < 0);
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(ROOM_FOR_COUNT, SMALL * 1.5f);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = writer.getDirectContent();
        float y = document.getPageSize().getHeight() - 52;
        write(page, Element.ALIGN_LEFT, letter.sender().getFirst(), NAME, document.left(), y);
        if (letter.mark() != null) write(page, Element.ALIGN_RIGHT, letter.mark(), NAME, document.right(), y);
        for (var line : letter.sender().subList(1, letter.sender().size()))
            write(page, Element.ALIGN_LEFT, line, SMALL, document.left(), y -= SMALL * LEADING);
        page.setLineWidth(0.6f);
        page.moveTo(document.left(), document.top() + 14);
        page.lineTo(document.right(), document.top() + 14);
        page.stroke();

        float middle = (document.left() + document.right()) / 2;
        write(page, Element.ALIGN_RIGHT, writer.getPageNumber() + " /", SMALL, middle, FOOT / 2);
        page.addTemplate(count, middle, FOOT / 2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        count.beginText();
        count.setFontAndSize(Typeface.base(), SMALL);
        count.setTextMatrix(0, 0);
        count.showText(" " + (writer.getPageNumber() - 1));
        count.endText();
    }

    private static void write(PdfContentByte page, int alignment, String text, float size, float x, float y) {
        ColumnText.showTextAligned(page, alignment, new Phrase(Typeface.shown(text), Typeface.of(size)), x, y, 0);
    }
}
