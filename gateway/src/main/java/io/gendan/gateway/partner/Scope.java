package io.gendan.gateway.partner;

/** What a key may be used for. A scope opens what the door lists for it, and only of the key's own customer. */
public enum Scope {
    READ_EVENTS,
    READ_ORDERS,
    READ_SHIPMENTS,
    READ_CASES,
    PLACE_ORDERS
}
