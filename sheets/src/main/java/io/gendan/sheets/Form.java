package io.gendan.sheets;

import java.time.Instant;
import java.util.List;

/**
 * A form that is filled once, box by box, with its headings in both languages.
 *
 * @param form the number people know it by ("13-15")
 * @param number this copy's own number, 编号
 */
public record Form(String form, String zh, String en, String number, Instant printedAt, List<Row> rows) {
    /** Boxes stand side by side and are together this wide. */
    public static final int WIDTH = 12;

    public record Row(List<Box> boxes) {
        public Row {
            if (boxes.stream().mapToInt(Box::width).sum() != WIDTH)
                throw new IllegalArgumentException("a row is " + WIDTH + " wide: " + boxes);
        }

        public static Row of(Box... boxes) {
            return new Row(List.of(boxes));
        }
    }

    /**
     * @param signature who stands to what is written here, and when; null in a box that is not signed, empty in one that waits for it
     * @param lines for how many there is room even when nothing is written; none for a field, whose heading stands before it
     */
    public record Box(String zh, String en, String text, String signature, int width, int lines) {
        public static Box field(String zh, String en, Object value, int width) {
            return new Box(zh, en, Cell.text(value), null, width, 0);
        }

        public static Box block(String zh, String en, String text, int width, int lines) {
            return new Box(zh, en, Cell.text(text), null, width, lines);
        }

        public static Box signed(String zh, String en, String text, String signature, int width, int lines) {
            return new Box(zh, en, Cell.text(text), signature == null ? "" : signature, width, lines);
        }

        boolean isField() {
            return lines == 0;
        }
    }

    /** The same as a sheet of two columns, for those who go on working with what stands in it. */
    Sheet sheet() {
        return new Sheet(
                form,
                zh,
                en,
                number,
                printedAt,
                List.of(new Sheet.Column("栏目", "Field", 40), new Sheet.Column("内容", "Content", 80)));
    }

    List<List<?>> lines() {
        return rows.stream()
                .flatMap(row -> row.boxes().stream())
                .<List<?>>map(box -> List.of(box.zh() + " " + box.en(), whole(box)))
                .toList();
    }

    private static String whole(Box box) {
        var signed = box.signature() == null || box.signature().isEmpty() ? "" : "\n" + box.signature();
        return box.text() + signed;
    }
}
