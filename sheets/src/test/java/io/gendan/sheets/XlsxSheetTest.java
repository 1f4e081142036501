package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxSheetTest {
    @Test
    void numbers_and_days_are_numbers_and_days_and_chinese_is_chinese() throws IOException {
        var page = page(Forms.written(Format.XLSX, List.of(Forms.loan(1))));
        assertThat(page)
                .contains("7-1 借书登记表 Loans", "编号 No. L-2026-7", "Printed on 2026-03-04", "书名\nTitle")
                .contains("<c r=\"E4\" t=\"n\"><v>12.50</v></c>")
                .containsPattern("<c r=\"D4\" s=\"\\d+\" t=\"n\"><v>46085(\\.0)?</v></c>")
                .contains("红楼梦 第1卷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1"})
    void a_text_that_begins_like_a_formula_is_stored_as_text_in_a_cell_of_the_text_format(String text)
            throws IOException {
        var bytes = Forms.written(Format.XLSX, List.of(Forms.loan(1, text)));
        assertThat(page(bytes)).doesNotContain("<f>").containsPattern("<c r=\"B4\" s=\"\\d+\" t=\"inlineStr\">");
        assertThat(entry(bytes, "xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void any_other_text_needs_no_format() throws IOException {
        var bytes = Forms.written(Format.XLSX, List.of(Forms.loan(1, "a=1")));
        assertThat(entry(bytes, "xl/styles.xml")).doesNotContain("formatCode=\"@\"");
    }

    private static String page(byte[] workbook) throws IOException {
        return entry(workbook, "xl/worksheets/sheet1.xml");
    }

    /** Read as spreadsheets do, by the list of entries at the end: in front of each its size is not known yet. */
    private static String entry(byte[] workbook, String name) throws IOException {
        var file = Files.write(Files.createTempFile("sheet", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(xml)
                    .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }
}
