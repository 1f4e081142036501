package io.gendan.order.satisfaction;

import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Form 13-14 as it is printed: its headings, and what stands under each. */
final class SatisfactionForm {
    private static final List<Column> COLUMNS = List.of(
            new Column("客户名称", "Customer", 18),
            new Column("订单编号", "Order no.", 14),
            new Column("货运/案件", "Shipment or case", 15),
            new Column("询问日期", "Asked on", 10),
            new Column("答复日期", "Answered on", 10),
            new Column("商品", "Goods", 6),
            new Column("交货", "Delivery", 7),
            new Column("单证", "Documents", 10),
            new Column("沟通", "Information", 10),
            new Column("处理", "Handling", 7),
            new Column("再次订货", "Again", 8),
            new Column("通知用时", "Notice after", 9),
            new Column("意见", "Comment", 21));

    private SatisfactionForm() {}

    static Sheet sheet(String number, Instant printedAt) {
        return new Sheet("13-14", "客户满意度跟踪表", "Customer satisfaction sheet", number, printedAt, COLUMNS);
    }

    static List<?> cells(SatisfactionView line, CompanyDays days) {
        var scores = line.scores();
        return Arrays.asList(
                line.customerName(),
                String.join(", ", line.orderNos()),
                line.subjectNo(),
                day(days, line.askedAt()),
                day(days, line.answeredAt()),
                scores == null ? null : scores.goods(),
                scores == null ? null : scores.delivery(),
                scores == null ? null : scores.documents(),
                scores == null ? null : scores.communication(),
                scores == null ? null : scores.handling(),
                line.wouldOrderAgain() == null ? null : line.wouldOrderAgain() ? "是 yes" : "否 no",
                words(line.noticeAfter()),
                line.comment());
    }

    private static LocalDate day(CompanyDays days, Instant at) {
        return at == null ? null : days.of(at);
    }

    /** {@code 26:05} hours and minutes. */
    private static String words(Duration waited) {
        return waited == null ? null : "%d:%02d".formatted(waited.toHours(), waited.toMinutesPart());
    }
}
