package io.gendan.order.imports;

import io.gendan.sheets.TableLine;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file under their headings, those of one entry together wherever they stand. */
final class Entries {
    private final List<Column> columns;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> astray = new ArrayList<>();
    private final Map<Integer, Column> headed = new HashMap<>();
    private final LinkedHashMap<String, List<Line>> lines = new LinkedHashMap<>();

    Entries(List<Column> columns, List<TableLine> table) {
        this.columns = columns;
        if (table.isEmpty()) {
            faults.add(new Fault(1, null, "NOTHING_IN_IT", "The file is empty: the first line has the headings"));
            return;
        }
        headings(table.getFirst());
        table.stream().skip(1).forEach(this::line);
        if (table.size() == 1)
            faults.add(
                    new Fault(table.getFirst().number(), null, "NOTHING_IN_IT", "There is nothing below the headings"));
    }

    /** What is wrong with the file as a whole: then nothing is read line by line. */
    List<Fault> faults() {
        return faults;
    }

    /** Cells that stand under no heading. */
    List<Fault> astray() {
        return astray;
    }

    List<Entry> all(Validator validator) {
        return lines.values().stream()
                .map(together -> new Entry(columns, together, validator))
                .toList();
    }

    private void headings(TableLine line) {
        for (int at = 0; at < line.cells().size(); at++) {
            var heading = line.cells().get(at);
            if (heading.isEmpty()) continue;
            var column = columns.stream().filter(one -> one.isHeaded(heading)).findFirst();
            int place = at + 1;
            if (column.isEmpty())
                fault(
                        line,
                        null,
                        "COLUMN_NOT_KNOWN",
                        "The heading of column " + place
                                + " is none of those of the template: correct it, or take the column out");
            else if (headed.containsValue(column.get()))
                fault(
                        line,
                        column.get().name(),
                        "COLUMN_TWICE",
                        "Column " + place + " has the same heading as one before it");
            else headed.put(at, column.get());
        }
        for (var column : columns)
            if (column.required() && !headed.containsValue(column))
                fault(line, column.name(), "COLUMN_MISSING", "There is no column with this heading");
    }

    private void line(TableLine read) {
        var cells = new HashMap<Column, String>();
        for (int at = 0; at < read.cells().size(); at++) {
            var text = read.cells().get(at);
            if (headed.containsKey(at)) cells.put(headed.get(at), text);
            else if (!text.isEmpty() && (astray.isEmpty() || astray.getLast().line() != read.number()))
                astray.add(new Fault(
                        read.number(),
                        null,
                        "CELL_WITHOUT_HEADING",
                        "Column " + (at + 1)
                                + " has no heading: is there a separator too many, or a text that lacks its quotes?"));
        }
        var line = new Line(read.number(), cells);
        var key = line.cell(columns.getFirst());
        if (key.isEmpty() && !lines.isEmpty() && takesMore())
            lines.lastEntry().getValue().add(line);
        else
            lines.computeIfAbsent(key.isEmpty() ? "\0" + read.number() : key, _ -> new ArrayList<>())
                    .add(line);
    }

    private boolean takesMore() {
        return columns.stream().anyMatch(Column::isOfEachLine);
    }

    private void fault(TableLine line, String column, String code, String reason) {
        faults.add(new Fault(line.number(), column, code, reason));
    }
}
