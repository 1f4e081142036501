package io.gendan.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180, with the mark in front by which Excel knows that it is UTF-8. The title is left to the file's name: line 1 is the headings. */
final class CsvSheet implements SheetWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    CsvSheet(Sheet sheet, OutputStream to) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 16_384);
        out.write(BYTE_ORDER_MARK);
        line(sheet.columns().stream()
                .map(column -> column.zh() + " " + column.en())
                .toList());
    }

    @Override
    public void line(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvSheet::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** What is a number of ours may begin with a minus; a text that somebody typed gets an apostrophe before it. */
    private static String field(Object cell) {
        var text = Cell.text(cell);
        if (!(cell instanceof Number) && Cell.isDangerous(text)) text = "'" + text;
        if (text.chars().noneMatch(each -> each == '"' || each == ',' || each == '\r' || each == '\n' || each == ';'))
            return text;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
