package io.gendan.order.sheet;

import io.gendan.eventsourcing.Page;
import io.gendan.order.salesorder.OrderList;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Sort;
import io.gendan.sheets.Sort.Key;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of sheet 13-11 are wanted, and in which order; the same for the list and for what is printed. */
class OrderSheetQuestion {
    private static final SequencedMap<String, List<Key>> SORTS = new LinkedHashMap<>();

    static {
        var id = Key.id("order_id");
        SORTS.put("orderedOn", List.of(Key.day("ordered_on"), id));
        SORTS.put("deliverBy", List.of(Key.day("deliver_by"), id));
        SORTS.put("orderNo", List.of(Key.text("order_no"), id));
        SORTS.put("amount", List.of(Key.text("currency"), Key.number("amount"), id));
    }

    @QueryParam("customer")
    String customer;

    @QueryParam("status")
    @Parameter(description = "PLACED or CONFIRMED: a cancelled order is not on the sheet")
    String status;

    @QueryParam("sheetNo")
    @Parameter(description = "One year's sheet, like OT-2026")
    String sheetNo;

    @QueryParam("orderNo")
    String orderNo;

    @QueryParam("text")
    @Parameter(description = "Stands somewhere in order number, letter of credit number or remarks")
    String text;

    @QueryParam("orderedFrom")
    @Parameter(description = "A day; so are the other three")
    String orderedFrom;

    @QueryParam("orderedTo")
    String orderedTo;

    @QueryParam("deliverFrom")
    String deliverFrom;

    @QueryParam("deliverTo")
    String deliverTo;

    @QueryParam("sort")
    @Parameter(
            description =
                    "orderedOn, deliverBy, orderNo or amount (currency by currency); -orderedOn is the latest first")
    String sort;

    Narrowing narrowing() {
        return new Narrowing(Sort.of(sort, SORTS))
                .to("customer_id = ?", Page.only("customer", customer))
                .to("status = ?", Page.only("status", status, OrderList.Status.class))
                .to("sheet_no = ?", sheetNo)
                .to("order_no = ?", orderNo)
                .to("ordered_on >= ?", Narrowing.day("orderedFrom", orderedFrom))
                .to("ordered_on <= ?", Narrowing.day("orderedTo", orderedTo))
                .to("deliver_by >= ?", Narrowing.day("deliverFrom", deliverFrom))
                .to("deliver_by <= ?", Narrowing.day("deliverTo", deliverTo))
                .toText("words", text);
    }
}
