package io.gendan.sheets;

import java.util.List;

/**
 * One line of a table that somebody sent.
 *
 * @param number where it begins in the file, 1 the first, as an editor or a spreadsheet counts them
 * @param cells as text, without white space around it; nothing is the empty text
 */
public record TableLine(int number, List<String> cells) {
    static TableLine of(int number, List<String> cells) {
        return new TableLine(number, cells.stream().map(String::strip).toList());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
