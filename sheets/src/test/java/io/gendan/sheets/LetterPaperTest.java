package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class LetterPaperTest {
    private static LetterPaper.Letter letter(String body, String mark) {
        return new LetterPaper.Letter(
                List.of("图书馆 Library", "1 Book Lane"), List.of("To: Ann", "No. 7"), "Your books 您的书", body, mark);
    }

    @Test
    void a_letter_says_whose_it_is_to_whom_and_about_what() throws IOException {
        try (var pdf = new PdfReader(LetterPaper.printed(letter("Dear Ann,\n\n请归还《红楼梦》。", "DRAFT")))) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("图书馆 Library", "1 Book Lane", "To: Ann", "No. 7", "Your books 您的书", "DRAFT")
                    .contains("Dear Ann,", "请归还《红楼梦》。", "1 / 1");
        }
    }

    @Test
    void what_does_not_fit_goes_on_on_the_next_page_under_the_same_head() throws IOException {
        try (var pdf = new PdfReader(LetterPaper.printed(letter("一行很长的话。".repeat(3000) + "完", null)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(pages))
                    .contains("图书馆 Library", "完", pages + " / " + pages)
                    .doesNotContain("DRAFT");
        }
    }

    @Test
    void no_line_begins_with_what_closes_a_sentence_or_ends_with_what_opens_a_quotation() throws IOException {
        try (var pdf = new PdfReader(LetterPaper.printed(letter("长。（话）".repeat(60) + "话。（长）".repeat(60), null)))) {
            var lines = new PdfTextExtractor(pdf)
                    .getTextFromPage(1)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.contains("话"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(10).noneMatch(line -> line.matches("[。）].*|.*（"));
        }
    }

    /** Rare characters stand in names. Some are in the typeface beyond the first plane, most are nowhere, and some are half a character. */
    @Test
    void what_the_typeface_lacks_is_seen_to_be_missing_and_stops_nothing() throws IOException {
        for (var name : List.of(
                "\ud83c\udf75茶",
                "\ud842\udfb7\ud840\udc0b野家",
                "\ud87e\udd12",
                "半\ud842",
                "\udfb7半",
                "\ud883\udeea\ud884\udf50"))
            for (var line : List.of(name, ("很长的话" + name).repeat(80)))
                try (var pdf = new PdfReader(LetterPaper.printed(letter(line, name)))) {
                    assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                            .as(name)
                            .contains("图书馆 Library")
                            .containsAnyOf("□", Normalizer.normalize(name, Normalizer.Form.NFC));
                }
    }

    @Test
    void an_empty_letter_is_a_page_all_the_same() throws IOException {
        try (var pdf = new PdfReader(LetterPaper.printed(letter("", null)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }
}
