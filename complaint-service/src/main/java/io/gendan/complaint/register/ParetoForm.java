package io.gendan.complaint.register;

import io.gendan.complaint.form.FormWords;
import io.gendan.complaint.words.Cause;
import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The Pareto of complaints as it is printed. */
final class ParetoForm {
    private ParetoForm() {}

    static Sheet sheet(Pareto.By by, String number, Instant printedAt) {
        return new Sheet(
                "",
                "客户投诉排列表(按" + by.zh() + ")",
                "Complaints by " + by.en().toLowerCase(java.util.Locale.ROOT),
                number,
                printedAt,
                List.of(
                        new Column(by.zh(), by.en(), 30),
                        new Column("件数", "Complaints", 12),
                        new Column("占比 %", "Share %", 12),
                        new Column("累计占比 %", "Up to here %", 12),
                        new Column("其中不成立", "Unfounded", 12),
                        new Column("其中再次", "Repeats", 12)));
    }

    static List<?> cells(Pareto.By by, Pareto.Bar bar) {
        return Arrays.asList(
                value(by, bar.value()), bar.complaints(), bar.share(), bar.upTo(), bar.unfounded(), bar.repeats());
    }

    private static String value(Pareto.By by, String value) {
        if (value == null) return "未知 not known";
        return switch (by) {
            case CAUSE -> FormWords.of(Cause.valueOf(value)).both();
            case PRODUCT, SUPPLIER, CARRIER, PORT, CUSTOMER, MONTH -> value;
        };
    }
}
