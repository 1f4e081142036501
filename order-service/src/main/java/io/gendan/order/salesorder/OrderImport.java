package io.gendan.order.salesorder;

import static io.gendan.order.imports.Column.each;
import static io.gendan.order.imports.Column.once;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.customer.CustomerList;
import io.gendan.order.imports.Cells;
import io.gendan.order.imports.Column;
import io.gendan.order.imports.Entry;
import io.gendan.order.imports.Importing;
import io.gendan.order.product.ProductId;
import io.gendan.order.product.ProductList;
import io.gendan.order.salesorder.PlaceRequest.LineRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Orders out of a table: one line for each of their lines. They are placed, not confirmed: a confirmation goes to the customer. */
@Singleton
class OrderImport implements Importing {
    private static final String LINES = "lines";

    private final Orders orders;
    private final OrderDesk desk;
    private final CustomerList customers;
    private final ProductList products;

    OrderImport(Orders orders, OrderDesk desk, CustomerList customers, ProductList products) {
        this.orders = orders;
        this.desk = desk;
        this.customers = customers;
        this.products = products;
    }

    @Override
    public String what() {
        return "orders";
    }

    /** The number is not given by us here: without it the same order could come in twice in two files. */
    @Override
    public List<Column> columns() {
        return List.of(
                once("orderNo", "订单编号", "Order no.", "SC-2026-0815").must(),
                once("customerNo", "客户编号", "Customer no.", "C-1001")
                        .at("/customerId")
                        .must(),
                once("currency", "币种", "Currency", "USD").must(),
                once("incoterm", "贸易术语", "Incoterm", "FOB").must(),
                once("namedPlace", "指定地点", "Named place", "Qingdao").must(),
                once("paymentTerms", "付款方式", "Payment terms", "30 % deposit, balance against documents")
                        .must(),
                once("deliverBy", "交货日期", "Deliver by", "2026-09-30").must(),
                once("letterOfCreditNo", "信用证号码", "L/C no.", "LC-77-2026"),
                once("qualityClause", "质量条款", "Quality clause", "ISO 2859-1, AQL 2.5"),
                once("moreOrLessPercent", "溢短装", "More or less %", "5"),
                once("claimPeriodDays", "索赔期限", "Claim period days", "30"),
                once("remarks", "备注", "Remarks", ""),
                each(LINES, "productId", "productNo", "产品编号", "Product no.", "P-100")
                        .must(),
                each(LINES, "quantity", "quantity", "数量", "Quantity", "100").must(),
                each(LINES, "unit", "unit", "单位", "Unit", "PCS").must(),
                each(LINES, "unitPrice", "unitPrice", "单价", "Unit price", "12.50")
                        .must());
    }

    @Override
    public void take(Asked asked, Entry entry) {
        var cells = entry.once();
        if (cells.text("orderNo") == null)
            entry.fault("orderNo", "VALUE_MISSING", "An order that is imported has a number of its own");
        entry.checked(new PlaceRequest(
                        cells.text("orderNo"),
                        customer(asked.tx(), cells),
                        cells.text("currency"),
                        entry.each().stream()
                                .map(line -> line(asked.tx(), line))
                                .toList(),
                        cells.text("incoterm"),
                        cells.text("namedPlace"),
                        cells.text("paymentTerms"),
                        cells.day("deliverBy"),
                        cells.text("letterOfCreditNo"),
                        cells.text("qualityClause"),
                        cells.text("remarks"),
                        cells.number("moreOrLessPercent"),
                        cells.whole("claimPeriodDays")))
                .ifPresent(order -> orders.begin(asked.tx(), new OrderId(Id.next()), desk.command(asked, order)));
    }

    private LineRequest line(Tx tx, Cells cells) {
        return new LineRequest(
                product(tx, cells), cells.number("quantity"), cells.text("unit"), cells.number("unitPrice"));
    }

    private CustomerId customer(Tx tx, Cells cells) {
        return cells.read(
                "customerNo",
                no -> customers.numbered(tx, no).orElseThrow(IllegalArgumentException::new),
                "is no customer of ours: register it first");
    }

    private ProductId product(Tx tx, Cells cells) {
        return cells.read(
                "productNo",
                no -> products.numbered(tx, no).orElseThrow(IllegalArgumentException::new),
                "is no product of ours: register it first");
    }
}
