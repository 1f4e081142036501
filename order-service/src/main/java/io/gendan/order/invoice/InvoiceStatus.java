package io.gendan.order.invoice;

/** What people call an invoice's state. */
enum InvoiceStatus {
    OPEN,
    SETTLED,
    VOID;

    static InvoiceStatus of(Invoice invoice) {
        return switch (invoice) {
            case Invoice.Open _ -> OPEN;
            case Invoice.Settled _ -> SETTLED;
            case Invoice.Void _ -> VOID;
            case Invoice.Unknown _ -> throw new IllegalStateException("after a fact nothing is unknown");
        };
    }

    static InvoiceLedger ledger(Invoice invoice) {
        return switch (invoice) {
            case Invoice.Open open -> open.ledger();
            case Invoice.Settled settled -> settled.ledger();
            case Invoice.Void gone -> gone.ledger();
            case Invoice.Unknown _ -> throw new IllegalStateException("after a fact nothing is unknown");
        };
    }
}
