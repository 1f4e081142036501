package io.gendan.order.customer;

/** How a customer wants to hear from us. */
enum WayToReach {
    EMAIL,
    TELEPHONE,
    FAX,
    LETTER,
    VISIT
}
