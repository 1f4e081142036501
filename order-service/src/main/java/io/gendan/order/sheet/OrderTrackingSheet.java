package io.gendan.order.sheet;

import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Tx.RowReader;
import io.gendan.money.Money;
import io.gendan.sheets.Lines;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Narrowing.Placed;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sheet 13-11: every order that is followed, with what is known of it. Each column has one writer: the order's facts fill
 * {@code order_tracking}, the demands' facts {@code order_tracking_invoice}, the customer's facts {@code customer}. The contact
 * person is looked up in {@code contact} at the moment of reading, so that a person who is erased there is erased here.
 */
@Singleton
class OrderTrackingSheet {
    private static final String SELECT = """
            WITH page AS (SELECT order_tracking.*, %s AS place FROM order_tracking %s %s LIMIT ?)
            SELECT page.*, customer.name AS customer_name, customer.category AS customer_category,
                (SELECT contact.name FROM contact WHERE contact.customer_id = page.customer_id ORDER BY id LIMIT 1) AS contact_person,
                ARRAY(SELECT coalesce(invoice_no, demanded.demand_no) || CASE WHEN overridden THEN ' (override)' ELSE '' END
                      FROM order_tracking_invoice demanded LEFT JOIN invoice ON invoice.id = demand_id
                      WHERE demanded.order_id = page.order_id ORDER BY demand_id) AS invoice_no
            FROM page JOIN customer ON customer.id = page.customer_id %s""";

    /**
     * One line. {@code lineNo} counts through the list that was asked for; {@code invoiceNo} names what we ask money for by the
     * number of its invoice, a reminder by its own; one that a general manager let through says so.
     */
    @Schema(name = "OrderTrackingLine")
    record Line(
            String sheetNo,
            long lineNo,
            UUID orderId,
            String orderNo,
            String customerName,
            String customerCategory,
            String contactPerson,
            List<String> invoiceNo,
            String letterOfCreditNo,
            String quantity,
            Money amount,
            LocalDate orderedOn,
            LocalDate deliverBy,
            String remarks) {}

    List<Placed<Line>> page(Tx tx, Narrowing which, int limit) {
        return tx.query(sql(which), reader(which), which.arguments(limit));
    }

    Lines all(Narrowing which) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return tx.first(
                                "SELECT count(*) FROM (SELECT FROM order_tracking " + which.where() + "LIMIT ?) found",
                                row -> row.getLong(1),
                                which.arguments(most + 1L))
                        .orElseThrow();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                tx.each(
                        sql(which),
                        reader(which),
                        placed -> taker.accept(OrderTrackingForm.cells(placed.line())),
                        which.arguments(Long.MAX_VALUE));
            }
        };
    }

    private static String sql(Narrowing which) {
        return SELECT.formatted(which.place(), which.where(), which.orderBy(), which.orderBy("page"));
    }

    private static RowReader<Placed<Line>> reader(Narrowing which) {
        var lineNo = new long[] {which.linesBefore()};
        return row -> new Placed<>(line(row, ++lineNo[0]), strings(row.getArray("place")));
    }

    private static Line line(ResultSet row, long lineNo) throws SQLException {
        return new Line(
                row.getString("sheet_no"),
                lineNo,
                row.getObject("order_id", UUID.class),
                row.getString("order_no"),
                row.getString("customer_name"),
                row.getString("customer_category"),
                row.getString("contact_person"),
                strings(row.getArray("invoice_no")),
                row.getString("letter_of_credit_no"),
                row.getString("quantity"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("deliver_by", LocalDate.class),
                row.getString("remarks"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
