package io.gendan.sheets;

import io.gendan.sheets.Sheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A form for the tests: what a library lends. */
final class Forms {
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private Forms() {}

    static Sheet loans() {
        return new Sheet(
                "7-1",
                "借书登记表",
                "Loans",
                "L-2026-7",
                Instant.parse("2026-03-04T05:06:07Z"),
                List.of(
                        new Column("序号", "No.", 4),
                        new Column("书名", "Title", 20),
                        new Column("借书人", "Reader", 14),
                        new Column("日期", "Day", 10),
                        new Column("押金", "Deposit", 8),
                        new Column("备注", "Remarks", 20)));
    }

    static List<Object> loan(int number) {
        return loan(number, "红楼梦 第" + number + "卷 Dream of the Red Chamber");
    }

    static List<Object> loan(int number, String title) {
        return java.util.Arrays.asList(
                number,
                title,
                "青岛海天图书进出口有限责任公司 Müller & Søn",
                DAY,
                new BigDecimal("12.50"),
                number % 3 == 0 ? null : "as new");
    }

    static byte[] written(Format format, List<List<Object>> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var sheet = format.open(loans(), bytes);
        for (var line : lines) sheet.line(line);
        sheet.close();
        return bytes.toByteArray();
    }
}
