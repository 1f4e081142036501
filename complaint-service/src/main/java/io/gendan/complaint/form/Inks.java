package io.gendan.complaint.form;

import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.money.Money;
import io.gendan.sheets.CompanyDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** How values are written on the forms. */
final class Inks {
    private static final String ERASED = "〔已删除 erased〕";

    private Inks() {}

    static String money(Money it) {
        return it == null ? "" : it.amount().toPlainString() + " " + it.currency();
    }

    static String number(BigDecimal it, String unit) {
        if (it == null) return "";
        var number = it.stripTrailingZeros().toPlainString();
        return unit == null ? number : number + " " + unit;
    }

    static String day(Instant at, CompanyDays days) {
        return at == null ? "" : days.of(at).toString();
    }

    static String blank(String text) {
        return text == null ? "" : text;
    }

    static String ticked(boolean is, String zh, String en) {
        return (is ? "〔√〕" : "〔　〕") + zh + " " + en;
    }

    /** All that the customer said of that kind, oldest first; that something was said and erased is seen. */
    static String said(List<Said> words, Kind kind) {
        return words.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.text() == null ? ERASED : one.text())
                .collect(Collectors.joining("\n"));
    }

    /** The last of it. */
    static String last(List<Said> words, Kind kind) {
        return words.stream()
                .filter(one -> one.kind() == kind)
                .reduce((_, later) -> later)
                .map(one -> one.text() == null ? ERASED : one.text())
                .orElse("");
    }
}
