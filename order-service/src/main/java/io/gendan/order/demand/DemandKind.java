package io.gendan.order.demand;

/** The ways of asking a customer for money. Every one of them passes the same gate. */
enum DemandKind {
    GOODS_INVOICE,
    FREIGHT_AND_CHARGES_INVOICE,
    DEBIT_NOTE,
    PAYMENT_REMINDER
}
