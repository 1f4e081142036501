package io.gendan.order.tradedocument;

/** What paper it is. */
public enum DocumentKind {
    BILL_OF_LADING,
    CERTIFICATE_OF_ORIGIN,
    INVOICE,
    PACKING_LIST,
    LETTER_OF_CREDIT,
    OTHER_DOCUMENT
}
