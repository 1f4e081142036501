package io.gendan.sheets;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a list somebody asked for, and in which order. Only what was asked for stands in the SQL: the database plans each
 * question for itself.
 */
public final class Narrowing {
    private final Sort sort;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private long linesBefore;

    public Narrowing(Sort sort) {
        this.sort = sort;
    }

    /** A row and the place where it stands. */
    public record Placed<T>(T line, List<String> place) {}

    /** @param value null does not narrow */
    public Narrowing to(String condition, Object value) {
        if (value == null) return this;
        conditions.add(condition);
        arguments.add(value);
        return this;
    }

    /** The same for a condition about several values; without one it does not narrow. */
    public Narrowing toAll(String condition, List<?> values) {
        if (values.isEmpty()) return this;
        conditions.add(condition);
        arguments.addAll(values);
        return this;
    }

    /** Rows whose {@code column} lies on one of the days where the company is, the last among them; what has not come lies on none. */
    public Narrowing toDays(String column, CompanyDays days, LocalDate first, LocalDate last) {
        return to(column + " >= ? AND " + column + " < 'infinity'", first == null ? null : days.begin(first))
                .to(column + " < ?", last == null ? null : days.begin(last.plusDays(1)));
    }

    /** Rows in whose {@code column} the text stands somewhere, in capitals or not. */
    public Narrowing toText(String column, String text) {
        if (text == null || text.isBlank()) return this;
        return to(column + " ILIKE ?", "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    /** @param cursor null for the first page */
    public Narrowing after(String cursor) {
        if (cursor == null) return this;
        var read = Cursor.read(cursor, sort);
        conditions.add(sort.behind());
        arguments.addAll(read.values(sort));
        linesBefore = read.lines();
        return this;
    }

    /** The day that a query parameter of that name says, null when it says nothing. Throws a problem (400) on what is no day. */
    public static LocalDate day(String parameter, String text) {
        if (text == null) return null;
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() < 2200) return day;
        } catch (DateTimeException e) {
            // said below
        }
        throw Problem.of(parameter, "takes a day like 2026-03-31, not " + Problem.quoted(text));
    }

    /** The same for {@code true} and {@code false}. */
    public static Boolean yesOrNo(String parameter, String text) {
        if (text == null) return null;
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        throw Problem.of(parameter, "is true or false, not " + Problem.quoted(text));
    }

    public String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions) + " ";
    }

    public String orderBy() {
        return sort.orderBy("");
    }

    /** The same where the columns of several tables are at hand. */
    public String orderBy(String table) {
        return sort.orderBy(table + ".");
    }

    /** An expression that says where a row stands, to be selected under the name {@code place}. */
    public String place() {
        return sort.place();
    }

    public Object[] arguments(Object... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** How many lines of the list stand before the first of this page. */
    public long linesBefore() {
        return linesBefore;
    }

    /** @param found one row more than {@code limit} was asked for, if there are more */
    public <T> Page<T> page(List<Placed<T>> found, int limit) {
        var items = found.stream().limit(limit).map(Placed::line).toList();
        if (found.size() <= limit) return new Page<>(items, null);
        var last = found.get(limit - 1);
        return new Page<>(items, new Cursor(sort.name(), linesBefore + limit, last.place()).written());
    }
}
