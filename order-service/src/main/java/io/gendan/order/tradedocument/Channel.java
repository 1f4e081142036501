package io.gendan.order.tradedocument;

/** How a draft went to the customer, or their word came back. */
enum Channel {
    EMAIL,
    FAX,
    LETTER,
    COURIER,
    TELEPHONE,
    VISIT
}
