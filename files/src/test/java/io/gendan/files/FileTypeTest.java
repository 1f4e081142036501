package io.gendan.files;

import static io.gendan.files.FileType.CSV;
import static io.gendan.files.FileType.DOCX;
import static io.gendan.files.FileType.EML;
import static io.gendan.files.FileType.GIF;
import static io.gendan.files.FileType.HEIC;
import static io.gendan.files.FileType.JPEG;
import static io.gendan.files.FileType.PDF;
import static io.gendan.files.FileType.PNG;
import static io.gendan.files.FileType.TIFF;
import static io.gendan.files.FileType.TXT;
import static io.gendan.files.FileType.WEBP;
import static io.gendan.files.FileType.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTest {
    private static List<FileType> whatItIs(byte[] content) {
        return Arrays.stream(FileType.values())
                .filter(type -> is(type, content))
                .toList();
    }

    private static boolean is(FileType type, byte[] content) {
        try {
            return type.is(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[20_000]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void each_is_known_by_its_bytes_and_no_other_is_taken_for_it() throws IOException {
        assertThat(whatItIs(text("%PDF-1.7"))).containsExactly(PDF);
        assertThat(whatItIs(hex("89504e470d0a1a0a 0000"))).containsExactly(PNG);
        assertThat(whatItIs(hex("ffd8ffe0 0010"))).containsExactly(JPEG);
        assertThat(whatItIs(hex("474946383961 0100 00"))).containsExactly(GIF);
        assertThat(whatItIs(hex("52494646 24000000 57454250 56503820"))).containsExactly(WEBP);
        assertThat(whatItIs(hex("49492a00 08000000"))).containsExactly(TIFF);
        assertThat(whatItIs(hex("00000018 66747970 68656963 00000000"))).containsExactly(HEIC);
        assertThat(whatItIs(archive("[Content_Types].xml", "word/document.xml")))
                .containsExactly(DOCX);
        assertThat(whatItIs(archive("[Content_Types].xml", "xl/workbook.xml"))).containsExactly(XLSX);
        assertThat(whatItIs(text("Date: Mon\r\nSubject: 索赔\r\n\r\nbroken"))).containsExactly(CSV, TXT, EML);
    }

    @Test
    void what_only_looks_a_little_like_it_is_none() throws IOException {
        assertThat(whatItIs(archive("evil.exe"))).isEmpty();
        assertThat(whatItIs(hex("52494646 24000000 57415645"))).isEmpty(); // a sound
        assertThat(whatItIs(hex("00000018 66747970 6d703432 00000000"))).isEmpty(); // a film
        assertThat(whatItIs(hex("4d5a9000 0300"))).isEmpty(); // a program
        assertThat(is(JPEG, hex("ffd8"))).isFalse();
    }

    @Test
    void text_is_text_in_any_encoding_and_no_page() {
        assertThat(is(TXT, "箱子破损".getBytes(Charset.forName("GB18030")))).isTrue();
        assertThat(is(TXT, "\ufeff箱子破损".getBytes(StandardCharsets.UTF_16LE))).isTrue();
        assertThat(is(TXT, text("a".repeat(20_000) + "\0"))).isFalse();
        for (var page :
                List.of("<!DOCTYPE html>", "\ufeff \n<HTML>", "<svg onload=x>", "<?xml version='1.0'?>", "<script>"))
            assertThat(is(TXT, text(page))).as(page).isFalse();
    }

    @Test
    void what_is_said_counts_and_where_nothing_is_said_the_name() {
        assertThat(FileType.said("IMAGE/JPEG; name=x")).contains(JPEG);
        assertThat(FileType.said("image/heif")).contains(HEIC);
        assertThat(FileType.said("text/html")).isEmpty();
        assertThat(FileType.said("image/svg+xml", "photo.png")).isEmpty();
        assertThat(FileType.said("application/octet-stream", "Foto.JPG")).contains(JPEG);
        assertThat(FileType.said(null, "invoice.exe")).isEmpty();
        assertThat(FileType.said(null, null)).isEmpty();
    }

    @Test
    void a_name_may_end_like_the_type_or_not_at_all() {
        assertThat(JPEG.mayBeCalled("photo.jpeg")).isTrue();
        assertThat(JPEG.mayBeCalled("photo")).isTrue();
        assertThat(JPEG.mayBeCalled("photo.jpg.exe")).isFalse();
        assertThat(PDF.mayBeCalled("photo.png")).isFalse();
        assertThat(TXT.mayBeCalled("list.csv")).isTrue();
        assertThat(TXT.mayBeCalled("list.html")).isFalse();
    }
}
