package io.gendan.order.customer;

/** What we turn to a person for. */
enum ContactRole {
    PURCHASING,
    SHIPPING,
    DOCUMENTS,
    FINANCE,
    QUALITY,
    MANAGEMENT
}
