package io.gendan.gateway.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a key may be used for. A scope opens what the door lists for it, and only of the key's own customer. */
@Schema(name = "ApiKeyScope")
public enum Scope {
    READ_EVENTS,
    READ_ORDERS,
    READ_INVOICES,
    READ_DOCUMENTS,
    READ_SHIPMENTS,
    READ_CASES,
    READ_COMPLAINTS,
    FILE_COMPLAINTS,
    PLACE_ORDERS,
    /** To be sent the customer's events, too: who may say where to cannot be kept from reading them. */
    MANAGE_WEBHOOKS
}
