package io.gendan.sheets;

import java.time.Instant;
import java.util.List;

/**
 * A form to be filled line by line: what stands above the lines, in both languages, and how wide each column is.
 *
 * @param form the number people know it by ("13-11")
 * @param number this copy's own number, 编号
 */
public record Sheet(String form, String zh, String en, String number, Instant printedAt, List<Column> columns) {

    /** @param width beside the other columns of the sheet; the paper's width is shared out in these parts */
    public record Column(String zh, String en, int width) {}
}
