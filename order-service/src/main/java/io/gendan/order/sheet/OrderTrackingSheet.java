package io.gendan.order.sheet;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.money.Money;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Sheet 13-11: every order that is followed, with what is known of it. Each column has one writer: the order's facts fill
 * {@code order_tracking}, the demands' facts {@code order_tracking_invoice}, the customer's facts {@code customer}. The contact
 * person is looked up in {@code contact} at the moment of reading, so that a person who is erased there is erased here.
 */
@Singleton
class OrderTrackingSheet {
    private static final String SELECT = """
            WITH page AS (
                SELECT * FROM order_tracking
                WHERE (?::uuid IS NULL OR customer_id = ?::uuid) AND (?::uuid IS NULL OR order_id > ?::uuid)
                ORDER BY order_id LIMIT ?
            ), before AS ( -- how far the sheets of this page were filled when it begins
                SELECT sheet_no, count(*) AS lines FROM order_tracking
                WHERE (?::uuid IS NULL OR customer_id = ?::uuid) AND sheet_no IN (SELECT sheet_no FROM page)
                    AND order_id < (SELECT order_id FROM page ORDER BY order_id LIMIT 1)
                GROUP BY sheet_no
            )
            SELECT page.*, customer.name AS customer_name, customer.category AS customer_category,
                coalesce(before.lines, 0) + row_number() OVER (PARTITION BY page.sheet_no ORDER BY order_id) AS line_no,
                (SELECT contact.name FROM contact WHERE contact.customer_id = page.customer_id ORDER BY id LIMIT 1) AS contact_person,
                ARRAY(SELECT demand_no || CASE WHEN overridden THEN ' (override)' ELSE '' END FROM order_tracking_invoice invoice
                      WHERE invoice.order_id = page.order_id ORDER BY demand_id) AS invoice_no
            FROM page JOIN customer ON customer.id = page.customer_id LEFT JOIN before ON before.sheet_no = page.sheet_no
            ORDER BY order_id""";

    /** One line. {@code invoiceNo} names the demands that are out; one that a general manager let through says so. */
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

    /** The next {@code limit} lines behind the order {@code after}; {@code customer} and {@code after} may be null. */
    List<Line> page(Tx tx, UUID customer, UUID after, int limit) {
        return tx.query(SELECT, OrderTrackingSheet::line, customer, customer, after, after, limit, customer, customer);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("sheet_no"),
                row.getLong("line_no"),
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
