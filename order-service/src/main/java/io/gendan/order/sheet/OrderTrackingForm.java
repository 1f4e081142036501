package io.gendan.order.sheet;

import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Form 13-11 as it is printed: its headings, and what stands under each. */
final class OrderTrackingForm {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", "No.", 5),
            new Column("订单编号", "Order no.", 14),
            new Column("客户名称", "Customer", 20),
            new Column("客户类别", "Category", 8),
            new Column("联系人", "Contact", 12),
            new Column("发票号", "Invoice no.", 13),
            new Column("信用证号码", "L/C no.", 13),
            new Column("数量", "Quantity", 11),
            new Column("币种", "Currency", 8),
            new Column("金额", "Amount", 12),
            new Column("下单日期", "Ordered on", 10),
            new Column("交货日期", "Deliver by", 10),
            new Column("备注", "Remarks", 18));

    private OrderTrackingForm() {}

    static Sheet sheet(String number, Instant printedAt) {
        return new Sheet("13-11", "订单跟踪表", "Order tracking sheet", number, printedAt, COLUMNS);
    }

    static List<?> cells(OrderTrackingSheet.Line line) {
        return Arrays.asList(
                line.lineNo(),
                line.orderNo(),
                line.customerName(),
                line.customerCategory(),
                line.contactPerson(),
                String.join(", ", line.invoiceNo()),
                line.letterOfCreditNo(),
                line.quantity(),
                line.amount().currency(),
                line.amount().amount(),
                line.orderedOn(),
                line.deliverBy(),
                line.remarks());
    }
}
