package io.gendan.shipment.sheet;

import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Form 13-12 as it is printed: its headings, and what stands under each. */
final class ShipmentTrackingForm {
    private static final List<Column> COLUMNS = List.of(
            new Column("编号", "No.", 13),
            new Column("订单编号", "Order no.", 13),
            new Column("客户名称", "Customer", 20),
            new Column("合同号", "Contract no.", 14),
            new Column("出货日期", "Shipped on", 10),
            new Column("数量规格", "Quantity and spec.", 18),
            new Column("运输方式", "Transport", 10),
            new Column("船名航次", "Vessel, voyage", 14),
            new Column("航线", "Route", 12),
            new Column("交货地点", "Delivery place", 14),
            new Column("到达", "Arrival", 20),
            new Column("制造状态", "Manufacturing", 13),
            new Column("出货情况", "Shipment", 12),
            new Column("备注", "Remarks", 22));

    private ShipmentTrackingForm() {}

    static Sheet sheet(String number, Instant printedAt) {
        return new Sheet("13-12", "出货跟踪表", "Shipment tracking sheet", number, printedAt, COLUMNS);
    }

    static List<?> cells(ShipmentTrackingLine line, ZoneId zone) {
        return Arrays.asList(
                line.sheetNo(),
                line.orderNo(),
                line.customerName(),
                line.contractNo(),
                line.shippedOn(),
                line.quantityAndSpec(),
                line.transportMode(),
                line.carriedBy(),
                line.route(),
                line.deliveryPlace(),
                line.arrival().printed(zone),
                line.manufacturingStatus(),
                line.shipmentStatus(),
                line.remarks());
    }
}
