package io.gendan.order.sheet;

import io.gendan.money.Money;
import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Form 13-13 as it is printed. Who may not know what a product costs us gets a form without that column, not an empty one. */
record ProductTrackingForm(boolean withCost) {
    private static final Column COST = new Column("成本价", "Cost price", 11);

    Sheet sheet(String number, Instant printedAt) {
        var columns = new ArrayList<>(List.of(
                new Column("序号", "No.", 5),
                new Column("产品编号", "Product no.", 13),
                new Column("品名规格", "Name and specification", 24),
                new Column("颜色", "Colour", 9),
                new Column("包装尺寸", "Pack size", 14),
                new Column("外箱尺寸", "Outer carton", 14),
                new Column("净重", "Net weight kg", 9),
                new Column("毛重", "Gross weight kg", 9)));
        if (withCost) columns.add(COST);
        columns.add(new Column("成交价", "Deal price", 11));
        columns.add(new Column("主要材料", "Main material", 14));
        columns.add(new Column("备注", "Remarks", 14));
        return new Sheet("13-13", "产品跟踪表", "Product tracking sheet", number, printedAt, columns);
    }

    List<?> cells(ProductTrackingSheet.Line line) {
        var cells = new ArrayList<Object>();
        cells.add(line.lineNo());
        cells.add(line.productNo());
        cells.add(line.nameAndSpec());
        cells.add(line.colour());
        cells.add(line.packSize());
        cells.add(line.outerCartonSize());
        cells.add(line.netWeightKg());
        cells.add(line.grossWeightKg());
        if (withCost) cells.add(written(line.costPrice()));
        cells.add(written(line.dealPrice()));
        cells.add(line.mainMaterial());
        cells.add(line.remarks());
        return cells;
    }

    private static String written(Money price) {
        return price == null ? null : price.currency() + " " + price.amount().toPlainString();
    }
}
