package io.gendan.order.invoice;

import io.gendan.eventsourcing.Tx;

/** The rows of numbers that a tax office reads. One per kind of paper and year; no number is left out and none is used twice. */
enum NumberRow {
    INVOICE("INV"),
    DEBIT_NOTE("DN"),
    CREDIT_NOTE("CN");

    private final String prefix;

    NumberRow(String prefix) {
        this.prefix = prefix;
    }

    static NumberRow of(InvoiceKind kind) {
        return switch (kind) {
            case GOODS_INVOICE, FREIGHT_AND_CHARGES_INVOICE -> INVOICE;
            case DEBIT_NOTE -> DEBIT_NOTE;
        };
    }

    /** Whoever draws the next one waits for this commit; when it is rolled back, the number is with it. A sequence does neither. */
    String next(Tx tx, int year) {
        var sql = "INSERT INTO number_row (name, year, last) VALUES (?, ?, 1)"
                + " ON CONFLICT (name, year) DO UPDATE SET last = number_row.last + 1 RETURNING last";
        long no = tx.first(sql, row -> row.getLong("last"), this, year).orElseThrow();
        return "%s-%d-%06d".formatted(prefix, year, no);
    }
}
