package io.gendan.order.invoice;

import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How old is what our customers owe us? Counted from invoices, payments and credit notes up to a day; a payment recorded by
 * mistake never counts. The buckets less {@code overpaid} are what was invoiced less what was paid and credited, to the cent.
 */
@Singleton
class Aging {
    private static final String SELECT = """
            WITH who AS (
                SELECT DISTINCT customer_id FROM invoice
                WHERE issued_on <= ? AND (?::uuid IS NULL OR customer_id = ?::uuid) AND (?::uuid IS NULL OR customer_id > ?::uuid)
                ORDER BY customer_id LIMIT ?
            ), owed AS (
                SELECT customer_id, currency, ?::date - due_on AS age,
                    CASE WHEN status = 'VOID' THEN 0 * amount ELSE amount END - coalesce((
                        SELECT sum(entry.amount) FROM invoice_entry entry
                        WHERE entry.invoice_id = invoice.id AND entry.value_date <= ?
                            AND (invoice.status <> 'VOID' OR entry.kind = 'PAYMENT')), 0) AS left_over
                FROM invoice WHERE issued_on <= ? AND customer_id IN (SELECT customer_id FROM who)
            )
            SELECT owed.customer_id, customer.name AS customer_name, currency,
                sum(CASE WHEN age <= 0 THEN greatest(left_over, 0) ELSE 0 * left_over END) AS not_due,
                sum(CASE WHEN age BETWEEN 1 AND 30 THEN greatest(left_over, 0) ELSE 0 * left_over END) AS to30,
                sum(CASE WHEN age BETWEEN 31 AND 60 THEN greatest(left_over, 0) ELSE 0 * left_over END) AS to60,
                sum(CASE WHEN age BETWEEN 61 AND 90 THEN greatest(left_over, 0) ELSE 0 * left_over END) AS to90,
                sum(CASE WHEN age > 90 THEN greatest(left_over, 0) ELSE 0 * left_over END) AS over90,
                sum(greatest(-left_over, 0)) AS overpaid
            FROM owed LEFT JOIN customer ON customer.id = owed.customer_id
            GROUP BY owed.customer_id, customer.name, currency ORDER BY owed.customer_id, currency""";

    /** What one customer owes, currency by currency. */
    @Schema(name = "CustomerAging")
    record Line(UUID customerId, String customerName, List<Sums> sums) {}

    /** {@code days1To30} and so on: so many days after the due date. */
    @Schema(name = "AgingSums")
    record Sums(Money notDue, Money days1To30, Money days31To60, Money days61To90, Money over90Days, Money overpaid) {}

    /** The next {@code limit} customers behind {@code after} that had an invoice by then. */
    List<Line> page(Tx tx, LocalDate asOf, UUID customer, UUID after, int limit) {
        var lines = new LinkedHashMap<UUID, Line>();
        for (var one : tx.query(SELECT, Aging::line, asOf, customer, customer, after, after, limit, asOf, asOf, asOf))
            lines.computeIfAbsent(one.customerId(), id -> new Line(id, one.customerName(), new ArrayList<>()))
                    .sums()
                    .addAll(one.sums());
        return List.copyOf(lines.values());
    }

    private static Line line(ResultSet row) throws SQLException {
        var sums = new Sums(
                money(row, "not_due"),
                money(row, "to30"),
                money(row, "to60"),
                money(row, "to90"),
                money(row, "over90"),
                money(row, "overpaid"));
        return new Line(row.getObject("customer_id", UUID.class), row.getString("customer_name"), List.of(sums));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        var currency = row.getString("currency");
        return Money.nothing(currency).plus(new Money(row.getBigDecimal(column), currency));
    }
}
