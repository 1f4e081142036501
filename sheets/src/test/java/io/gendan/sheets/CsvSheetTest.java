package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    @Test
    void begins_with_the_mark_by_which_excel_knows_utf_8_and_the_headings_in_both_languages() throws IOException {
        var bytes = Forms.written(Format.CSV, List.of());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(bytes)).isEqualTo("\uFEFF序号 No.,书名 Title,借书人 Reader,日期 Day,押金 Deposit,备注 Remarks\r\n");
    }

    @Test
    void a_field_with_a_comma_a_quote_or_an_end_of_line_is_quoted() throws IOException {
        assertThat(line("a,b", "say \"yes\"", "two\nlines", null, BigDecimal.TEN, "x"))
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",,10,x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "＝1+1", "－1"})
    void a_text_that_begins_like_a_formula_is_made_harmless(String text) throws IOException {
        assertThat(line(text, "b", "c", "d", "e", "f")).startsWith("'" + text + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void so_is_one_that_begins_with_a_tab_or_an_end_of_line(String text) throws IOException {
        assertThat(line(text, "b", "c", "d", "e", "f")).containsAnyOf("'\t", "'\r", "'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "a-b", "订单 @ 青岛", "'quoted'"})
    void any_other_text_stays_as_it_is(String text) throws IOException {
        assertThat(line(text, "b", "c", "d", "e", "f")).startsWith(text + ",");
    }

    @Test
    void a_number_below_zero_is_a_number() throws IOException {
        assertThat(line(new BigDecimal("-1.50"), "b", "c", "d", "e", "f")).startsWith("-1.50,");
    }

    private static String line(Object... cells) throws IOException {
        var all = text(Forms.written(Format.CSV, List.of(Arrays.asList(cells))));
        return all.substring(all.indexOf("\r\n") + 2, all.length() - 2);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
