package io.gendan.order.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An empty table to begin with. */
final class Template {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // Excel takes a CSV without it for one of the last century

    private Template() {}

    static String of(List<Column> columns) {
        return BYTE_ORDER_MARK + line(columns, Column::name) + line(columns, Column::example);
    }

    private static String line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream()
                .map(cell)
                .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
