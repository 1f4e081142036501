package io.gendan.order.imports;

import java.util.Map;

/** A line of the file, its cells by their columns. */
record Line(int number, Map<Column, String> cells) {
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    String cell(String name) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
