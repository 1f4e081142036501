package io.gendan.complaint.complaint;

/** What the customer would like, in the words of form 13-16. */
public enum Wish {
    REPLACEMENT,
    REFUND,
    DISCOUNT,
    EXCHANGE_AT_OFFICE,
    OTHER
}
