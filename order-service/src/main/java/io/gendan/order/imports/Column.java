package io.gendan.order.imports;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * One column of a table that is imported.
 *
 * @param name as the API calls the field, and what its fault is found under
 * @param pointer where its value goes in the request, {@code *} being the number of the line within its entry
 * @param example what stands there in the template
 */
public record Column(String name, String pointer, boolean required, String zh, String en, String example) {

    /** Of the whole entry: in its first line, and in its others the same or nothing. */
    public static Column once(String name, String zh, String en, String example) {
        return new Column(name, "/" + name, false, zh, en, example);
    }

    /** Of each line of an entry, below {@code list} of the request. */
    public static Column each(String list, String field, String name, String zh, String en, String example) {
        return new Column(name, "/" + list + "/*/" + field, false, zh, en, example);
    }

    public Column must() {
        return new Column(name, pointer, true, zh, en, example);
    }

    /** The field goes by another name than the column: people write numbers where a request has ids. */
    public Column at(String otherPointer) {
        return new Column(name, otherPointer, required, zh, en, example);
    }

    boolean isOfEachLine() {
        return pointer.contains("/*/");
    }

    /** By the field's name, or as the printed sheets have it, in either language or in both. */
    boolean isHeaded(String heading) {
        var said = plain(heading);
        return Stream.of(name, zh, en, zh + en).anyMatch(known -> plain(known).equals(said));
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s*]", "").toLowerCase(Locale.ROOT);
    }
}
