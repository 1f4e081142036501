package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.sheets.Form.Box;
import io.gendan.sheets.Form.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfFormTest {
    private static Form loan(String remarks) {
        return new Form(
                "B-1",
                "借书单",
                "Loan slip",
                "L-7",
                Instant.parse("2026-03-04T05:06:07Z"),
                List.of(
                        Row.of(Box.field("读者", "Reader", "王小明 Wang", 6), Box.field("书名", "Title", "红楼梦", 6)),
                        Row.of(Box.field("册", "Vol.", 3, 3), Box.field("架", "Shelf", null, 9)),
                        Row.of(
                                Box.block("备注", "Remarks", remarks, 6, 4),
                                Box.signed("馆员意见", "Librarian", "可以 yes", null, 6, 4)),
                        Row.of(Box.signed("馆长", "Head", "同意 agreed", "staff-9 2026-03-05", 12, 2))));
    }

    private static byte[] written(Form form) {
        var file = new ByteArrayOutputStream();
        PdfForm.write(form, file);
        return file.toByteArray();
    }

    @Test
    void a_form_has_its_title_its_boxes_and_room_to_sign() throws IOException {
        var bytes = written(loan("小心 handle with care"));
        Files.write(Path.of("target", "loan-slip.pdf"), bytes);
        try (var pdf = new PdfReader(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("借书单", "Loan slip", "B-1", "L-7", "2026-03-04", "读者", "王小明 Wang", "红楼梦", "备注", "小心")
                    .contains("签名 Signed: ____", "签名 Signed: staff-9 2026-03-05");
        }
    }

    @Test
    void a_box_with_more_than_a_page_goes_on_overleaf_and_loses_nothing() throws IOException {
        var endless = "很长的备注 a long remark ".repeat(400);
        try (var pdf = new PdfReader(written(loan("始" + endless + "完")))) {
            var text = new PdfTextExtractor(pdf);
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(text.getTextFromPage(1)).contains("始", "借书单");
            assertThat(text.getTextFromPage(pages)).contains("完", "借书单", "staff-9");
        }
    }

    @Test
    void as_a_list_each_box_is_a_line() {
        assertThat(loan("小心").lines())
                .contains(List.of("读者 Reader", "王小明 Wang"), List.of("架 Shelf", ""))
                .contains(List.of("馆长 Head", "同意 agreed\nstaff-9 2026-03-05"));
    }

    @Test
    void boxes_that_do_not_fill_the_width_are_a_mistake() {
        assertThatThrownBy(() -> Row.of(Box.field("读者", "Reader", "", 5))).isInstanceOf(IllegalArgumentException.class);
    }
}
