package io.gendan.order.imports;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Refused;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one request would be about: a line, or the lines of one order. It collects what is wrong with them. */
public final class Entry {
    private static final Pattern NUMBER = Pattern.compile("/(\\d+)(?=/|$)");

    private final List<Column> columns;
    private final List<Line> lines;
    private final Validator validator;
    private final List<Fault> faults = new ArrayList<>();

    Entry(List<Column> columns, List<Line> lines, Validator validator) {
        this.columns = columns;
        this.lines = lines;
        this.validator = validator;
    }

    /** The cells that speak of the entry as a whole. */
    public Cells once() {
        return new Cells(lines.getFirst(), this);
    }

    /** The cells of each of its lines. */
    public List<Cells> each() {
        return lines.stream().map(line -> new Cells(line, this)).toList();
    }

    public void fault(String column, String code, String reason) {
        fault(lines.getFirst(), column, code, reason);
    }

    void fault(Line line, String column, String code, String reason) {
        faults.add(new Fault(line.number(), column, code, reason));
    }

    List<Fault> faults() {
        return faults;
    }

    int firstLine() {
        return lines.getFirst().number();
    }

    /** The request, if nothing is wrong with the cells it was made of, nor with what it has to be by itself. */
    public <T> Optional<T> checked(T request) {
        oneEntryOneWord();
        validator.validate(request).stream()
                .sorted((a, b) -> a.getPropertyPath()
                        .toString()
                        .compareTo(b.getPropertyPath().toString()))
                .forEach(this::violated);
        return faults.isEmpty() ? Optional.of(request) : Optional.empty();
    }

    void refused(Refused no) {
        at(no.pointer() == null ? "" : no.pointer(), no.refusal().name(), no.getMessage());
    }

    void impossible(Problem problem) {
        at("", problem.document().code(), problem.getMessage());
    }

    private void violated(ConstraintViolation<?> violation) {
        var pointer = "/"
                + violation
                        .getPropertyPath()
                        .toString()
                        .replaceAll("\\[(\\d+)]", "/$1")
                        .replace('.', '/');
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = rule.startsWith("Not") ? "VALUE_MISSING" : "VALUE_NOT_ALLOWED";
        at(pointer, code, violation.getMessage());
    }

    /** The cell that a place in the request came from; one that is at fault already has nothing more said of it. */
    private void at(String pointer, String code, String reason) {
        var number = NUMBER.matcher(pointer);
        int index = number.find() ? Math.min(Integer.parseInt(number.group(1)), lines.size() - 1) : 0;
        var place = number.reset().replaceAll("/*");
        var column = columns.stream()
                .filter(one -> one.pointer().equals(place))
                .map(Column::name)
                .findFirst()
                .orElse(null);
        int line = lines.get(index).number();
        if (column == null || faults.stream().noneMatch(known -> known.line() == line && column.equals(known.column())))
            faults.add(new Fault(line, column, code, reason));
    }

    private void oneEntryOneWord() {
        var first = lines.getFirst();
        var once = columns.stream().filter(column -> !column.isOfEachLine()).toList();
        boolean takesMore = once.size() < columns.size();
        for (var line : lines.subList(1, lines.size())) {
            if (!takesMore)
                fault(line, columns.getFirst().name(), "LINE_TWICE", "Line " + first.number() + " has the same number");
            for (var column : once)
                if (takesMore
                        && !line.cell(column).isEmpty()
                        && !line.cell(column).equals(first.cell(column)))
                    fault(
                            line,
                            column.name(),
                            "LINES_DISAGREE",
                            "Line " + first.number() + ", of the same "
                                    + columns.getFirst().name() + ", says otherwise: say it once");
        }
    }
}
