package io.gendan.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gendan.eventsourcing.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static List<TableLine> csv(String text) {
        return TableFile.read("text/csv", text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no,name\nP-1,Mug\n",
                "no;name\r\nP-1;Mug",
                "\uFEFFno\tname\n\n P-1 \tMug\n",
                "no,name\n\"P-1\",\"Mug\""
            })
    void a_csv_is_read_whatever_stands_between_its_cells(String text) {
        assertThat(csv(text).getLast().cells()).containsExactly("P-1", "Mug");
    }

    @Test
    void a_line_has_the_number_at_which_an_editor_shows_it() {
        assertThat(csv("no,name\n\nP-1,\"two\nlines\"\nP-2,x\n,\n"))
                .extracting(TableLine::number)
                .containsExactly(1, 3, 5);
    }

    @Test
    void where_the_quotes_are_wrong_is_said() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> csv("no,name\nP-1,\"Mug\" blue\n"))
                .withMessageContaining("' '")
                .withMessageContaining("line");
    }

    @Test
    void the_charset_is_that_which_was_said_and_another_is_not_guessed_at() {
        var mug = "品名\n搪瓷杯\n";
        assertThat(TableFile.read("text/csv; charset=GB18030", mug.getBytes(Charset.forName("GB18030")))
                        .getLast()
                        .cells())
                .containsExactly("搪瓷杯");
        refused("TABLE_UNREADABLE", "text/csv", mug.getBytes(Charset.forName("GB18030")));
        refused("TABLE_UNREADABLE", "text/csv; charset=nonsense", mug.getBytes(UTF_8));
    }

    @Test
    void what_a_sheet_of_ours_made_harmless_is_read_as_it_was() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var sheet = Format.CSV.open(
                new Sheet("1", "表", "Form", "1", Instant.EPOCH, List.of(new Sheet.Column("号", "No.", 9))), written)) {
            sheet.line(List.of("=1+1"));
            sheet.line(List.of("'tis"));
        }
        assertThat(TableFile.read("text/csv", written.toByteArray()))
                .extracting(TableLine::cells)
                .containsExactly(List.of("号 No."), List.of("=1+1"), List.of("'tis"));
    }

    @Test
    void a_workbook_is_read_as_it_shows_itself() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "品名");
            sheet.value(2, 0, "搪瓷杯");
            sheet.value(2, 1, 1.1000000000000001);
            sheet.value(2, 2, LocalDate.of(2026, 9, 30));
            sheet.style(2, 2).format("yyyy/m/d").set();
            sheet.value(2, 3, 12_000_000);
            sheet.value(2, 5, true);
            sheet.value(3, 0, 46_295);
            sheet.style(3, 0).format("#,##0.00\" d\"").set();
            workbook.newWorksheet("two").value(0, 0, "not read");
        }
        var lines = TableFile.read(XLSX, file.toByteArray());
        assertThat(lines).extracting(TableLine::number).containsExactly(1, 3, 4);
        assertThat(lines.get(1).cells()).containsExactly("搪瓷杯", "1.1", "2026-09-30", "12000000", "", "TRUE");
        assertThat(lines.get(2).cells()).containsExactly("46295");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1" t="str"><f>TEXT(7,"000")</f><v>007</v></c>      | 007
            <c r="A1"><f>1/3*3</f><v>0.99999999999999999</v></c>      | 1
            <c r="A1" t="str"><f>B1</f><v>12E5</v></c>                | 12E5
            <c r="A1"><v>1E999999999</v></c>                          | 1E+999999999
            <c r="A1"><v>1E-999999999</v></c>                         | 1E-999999999
            <c r="A1" s="1"><v>46295</v></c>                          | 2026-09-30
            <c r="A1" s="1"><f>B1+1</f><v>46295</v></c>               | 2026-09-30
            <c r="A1" s="1"><v>6901234567892</v></c>                  | 6901234567892
            <c r="A1" t="e"><v>#REF!</v></c>                          | #REF!
            """)
    void a_cell_is_read_as_it_shows_itself(String cell, String text) throws IOException {
        assertThat(TableFile.read(XLSX, sheet(cell)).getFirst().cells().getFirst())
                .isEqualTo(text);
    }

    @Test
    void what_would_fill_the_memory_is_refused_before_it_does() throws IOException {
        refused("TABLE_UNREADABLE", XLSX, sheet("<c r=\"ZZZZZZ1\"><v>1</v></c>"));
        refused(
                "TABLE_UNREADABLE",
                XLSX,
                with(
                        sheet("<c r=\"A1\"><v>1</v></c>"),
                        "xl/sharedStrings.xml",
                        "<sst>" + "<si><t>a</t></si>".repeat(200_001) + "</sst>"));
        refused(
                "TABLE_UNREADABLE",
                XLSX,
                with(
                        sheet(""),
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE a [<!ENTITY b \"c\">]><sst><si><t>&b;</t></si></sst>"));
        refused("TABLE_UNREADABLE", "text/csv", ("no\n" + "a,".repeat(200) + "a\n").getBytes(UTF_8));
        assertThat(csv("no\n" + "a,".repeat(199) + "a\n")).hasSize(2);
    }

    private static byte[] sheet(String cell) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, 1);
            sheet.style(0, 0).format("yyyy-mm-dd").set();
        }
        return with(
                file.toByteArray(),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + cell + "</row></sheetData></worksheet>");
    }

    /** The workbook with another file in that place. */
    private static byte[] with(byte[] workbook, String name, String xml) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(file)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) to.write(xml.getBytes(UTF_8));
                else from.getInputStream(entry).transferTo(to);
            }
        }
        return file.toByteArray();
    }

    @Test
    void what_is_no_table_is_said_to_be_none() {
        refused("TABLE_UNREADABLE", XLSX, "PK nonsense".getBytes(UTF_8));
        refused("TABLE_UNREADABLE", XLSX, zip("xl/workbook.xml", 10));
        refused("TABLE_UNREADABLE", "text/csv", new byte[] {'a', 0});
        refused("UNSUPPORTED_MEDIA_TYPE", "application/vnd.ms-excel", new byte[0]);
        refused("UNSUPPORTED_MEDIA_TYPE", null, new byte[0]);
    }

    @Test
    void a_workbook_that_unpacks_into_more_than_memory_is_not_unpacked() {
        var bomb = zip("xl/media/picture", 33 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TableFile.read(XLSX, bomb))
                .withMessageStartingWith("Unpacked");
    }

    @Test
    void five_thousand_lines_below_the_headings_are_taken_and_no_more() {
        assertThat(csv("no\n" + "x\n".repeat(5_000))).hasSize(5_001);
        refused("TABLE_TOO_LONG", "text/csv", ("no\n" + "x\n".repeat(5_001)).getBytes(UTF_8));
    }

    private static void refused(String code, String mediaType, byte[] content) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TableFile.read(mediaType, content))
                .matches(problem -> problem.document().code().equals(code));
    }

    private static byte[] zip(String entry, int zeros) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[zeros]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }
}
