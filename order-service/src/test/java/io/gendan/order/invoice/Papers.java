package io.gendan.order.invoice;

import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.invoice.InvoiceEvent.Credited;
import io.gendan.order.invoice.InvoiceEvent.Issued;
import io.gendan.order.invoice.InvoiceEvent.PaymentReceived;
import io.gendan.order.invoice.InvoiceEvent.PaymentReversed;
import io.gendan.order.invoice.InvoiceEvent.Reference;
import io.gendan.order.invoice.InvoiceEvent.Voided;
import io.gendan.order.salesorder.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One invoice over a hundred dollars for two shipments, due on the last day of January. */
final class Papers {
    static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    static final String BY = "staff-002";
    static final List<UUID> SHIPMENTS = List.of(new UUID(0, 1), new UUID(0, 2));
    static final Reference INVOICE =
            new Reference("INV-2026-000001", "D-1", new OrderId(new UUID(2, 1)), new CustomerId(new UUID(3, 1)));
    static final Issued ISSUED = new Issued(
            INVOICE, InvoiceKind.GOODS_INVOICE, usd("100.00"), LocalDate.of(2026, 1, 1), DUE, SHIPMENTS, NOW);
    static final Voided VOIDED = new Voided(INVOICE, "wrong sum", NOW);

    private Papers() {}

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    static PaymentReceived paid(String reference, String amount) {
        return new PaymentReceived(INVOICE, reference, usd(amount), TODAY, BY, NOW);
    }

    static PaymentReversed reversed(String reference, String amount) {
        return new PaymentReversed(INVOICE, reference, usd(amount), "of another", BY, NOW);
    }

    static Credited credited(String amount) {
        return new Credited(INVOICE, "CN-1", usd(amount), TODAY, "wet", BY, NOW);
    }
}
