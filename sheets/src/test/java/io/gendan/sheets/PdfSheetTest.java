package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfSheetTest {
    @Test
    void every_page_says_which_of_how_many_it_is_and_has_the_headings() throws IOException {
        var bytes = Forms.written(
                Format.PDF, IntStream.rangeClosed(1, 200).mapToObj(Forms::loan).toList());
        Files.write(Path.of("target", "loans.pdf"), bytes);
        try (var pdf = new PdfReader(bytes)) {
            var text = new PdfTextExtractor(pdf);
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(text.getTextFromPage(2))
                    .contains("借书登记表", "Loans", "编号 Sheet no. L-2026-7", "2026-03-04", "书名", "Title", "第 2 页 Page 2 /");
            assertThat(text.getTextFromPage(pages)).contains("" + pages).contains("红楼梦 第200卷");
        }
    }

    @Test
    void a_sheet_without_lines_is_one_page_with_its_headings() throws IOException {
        try (var pdf = new PdfReader(Forms.written(Format.PDF, List.of()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("书名", "押金");
        }
    }

    @Test
    void a_letter_that_the_typeface_lacks_is_seen_to_be_missing() {
        assertThat(Typeface.shown("青岛 Müller 한")).isEqualTo("青岛 Müller □");
    }

    @Test
    void a_text_longer_than_a_page_goes_on_on_the_next() throws IOException {
        var endless = "很长的备注 ".repeat(2000);
        try (var pdf = new PdfReader(Forms.written(Format.PDF, List.of(Forms.loan(1, endless + "完"))))) {
            var last = new PdfTextExtractor(pdf).getTextFromPage(pdf.getNumberOfPages());
            assertThat(last).contains("完");
        }
    }
}
