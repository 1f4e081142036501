package io.gendan.order.invoice;

import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One invoice or debit note. Its id is its demand's, where it says whether it may be collected.
 *
 * @param overpaid what was paid or credited above what was owed; it is the customer's
 * @param remindedLevel 0 to 3
 */
@Schema(name = "Invoice")
public record InvoiceView(
        InvoiceId id,
        String invoiceNo,
        InvoiceKind kind,
        String demandNo,
        OrderId orderId,
        CustomerId customerId,
        List<UUID> shipmentIds,
        InvoiceStatus status,
        Money amount,
        Money open,
        Money overpaid,
        LocalDate issuedOn,
        LocalDate dueOn,
        int remindedLevel,
        long version) {

    InvoiceView forCustomer() {
        return new InvoiceView(
                id,
                invoiceNo,
                kind,
                demandNo,
                orderId,
                customerId,
                shipmentIds,
                status,
                amount,
                open,
                overpaid,
                issuedOn,
                dueOn,
                remindedLevel,
                version);
    }

    static InvoiceView of(ResultSet row) throws SQLException {
        return new InvoiceView(
                new InvoiceId(row.getObject("id", UUID.class)),
                row.getString("invoice_no"),
                InvoiceKind.valueOf(row.getString("kind")),
                row.getString("demand_no"),
                new OrderId(row.getObject("order_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Arrays.asList((UUID[]) row.getArray("shipments").getArray()),
                InvoiceStatus.valueOf(row.getString("status")),
                money(row, "amount"),
                money(row, "open"),
                money(row, "overpaid"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("reminded"),
                row.getLong("version"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), row.getString("currency"));
    }

    /** The invoice with what was paid and credited. */
    @Schema(name = "InvoiceWithEntries")
    record WithEntries(InvoiceView invoice, List<Entry> entries) {
        WithEntries forCustomer() {
            return new WithEntries(
                    invoice.forCustomer(),
                    entries.stream().map(Entry::forCustomer).toList());
        }
    }

    /** @param kind PAYMENT or CREDIT_NOTE */
    @Schema(name = "InvoiceEntry")
    record Entry(EntryKind kind, String reference, BigDecimal amount, LocalDate valueDate) {
        Entry forCustomer() {
            return new Entry(kind, reference, amount, valueDate);
        }
    }

    enum EntryKind {
        PAYMENT,
        CREDIT_NOTE
    }
}
