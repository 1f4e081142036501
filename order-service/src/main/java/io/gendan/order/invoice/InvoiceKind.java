package io.gendan.order.invoice;

/** What a customer owes money by. A payment reminder asks again for what one of these asked for. */
public enum InvoiceKind {
    GOODS_INVOICE,
    FREIGHT_AND_CHARGES_INVOICE,
    DEBIT_NOTE
}
