package io.gendan.sheets;

import java.math.BigDecimal;

/** What stands in a cell when it is read as text. */
final class Cell {
    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠";

    private Cell() {}

    static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }

    /**
     * Whether a spreadsheet would take a text for something to be carried out: it begins, behind blanks or not, with = + - @ or
     * their wide forms, or with a tab or an end of line, behind which the next cell would begin.
     */
    static boolean isDangerous(String text) {
        if (text.isEmpty()) return false;
        if ("\t\r\n".indexOf(text.charAt(0)) >= 0) return true;
        var begun = text.stripLeading();
        return !begun.isEmpty() && BEGINS_A_FORMULA.indexOf(begun.charAt(0)) >= 0;
    }
}
