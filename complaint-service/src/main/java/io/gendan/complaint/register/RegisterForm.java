package io.gendan.complaint.register;

import io.gendan.money.Money;
import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The register as it is printed: its headings, and what stands under each. */
final class RegisterForm {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", "Line", 5),
            new Column("编号", "No.", 15),
            new Column("日期", "Received", 10),
            new Column("客户名称", "Customer", 18),
            new Column("订单号", "Order no.", 14),
            new Column("品名及规格", "Product", 18),
            new Column("步骤", "Step", 11),
            new Column("经办人", "Owner", 11),
            new Column("天数", "Days", 5),
            new Column("下一期限", "Next deadline", 16),
            new Column("投诉原因", "Cause", 12),
            new Column("责任", "Liability", 14),
            new Column("客户要求", "Demand", 11),
            new Column("处理结果", "Settlement", 11),
            new Column("追偿", "Recovered from", 14),
            new Column("追踪结果", "Follow-up", 11),
            new Column("满意度", "Satisfaction", 8));

    private RegisterForm() {}

    static Sheet sheet(String number, Instant printedAt) {
        return new Sheet("", "客户投诉登记追踪表", "Complaint register", number, printedAt, COLUMNS);
    }

    static List<?> cells(RegisterLine line) {
        return Arrays.asList(
                line.lineNo(),
                line.complaintNo(),
                line.receivedOn(),
                line.customerName(),
                line.orderNo(),
                line.product(),
                line.endedAs() == null ? line.step() : line.endedAs(),
                line.owner(),
                line.ageDays(),
                line.nextDeadline() == null ? null : line.nextDeadlineKind() + " " + line.nextDeadline(),
                line.cause() == null ? null : line.cause() + (line.repeat() ? " (repeat)" : ""),
                String.join(", ", line.liability()),
                written(line.demand()),
                written(line.settlement()),
                String.join(", ", line.recoveredFrom()),
                line.followUpResult(),
                line.satisfaction());
    }

    private static String written(Money money) {
        return money == null ? null : money.amount().toPlainString() + " " + money.currency();
    }
}
