package io.gendan.order.dispatch;

/** What is checked before goods leave, so that nobody has to complain of it afterwards. */
enum Prevention {
    /** The contract names the standard that the goods meet. */
    QUALITY_CLAUSE,
    /** The contract says how much more or less may be delivered. */
    MORE_OR_LESS_CLAUSE,
    /** Goods, sizes and technical parameters are complete. */
    PRODUCT_DATA,
    /** The goods passed an inspection at the factory. */
    INSPECTION,
    BILL_OF_LADING,
    CERTIFICATE_OF_ORIGIN,
    INVOICE,
    LETTER_OF_CREDIT,
    /** The bank would find fault with this shipment. */
    LETTER_OF_CREDIT_TERMS;

    /** One thing that is missing, in words that say what to do. */
    record Missing(Prevention what, String detail) {}
}
