package io.gendan.gateway.timeline;

/** The kind of an entry: what we knew, whom we told, what we asked money for, and what else happened. More may come. */
enum What {
    REGISTERED,
    PLACED,
    CONFIRMED,
    CANCELLED,
    BOOKED,
    DEPARTED,
    ARRIVED,
    DELAYED,
    KNOWN,
    INCIDENT_CONFIRMED,
    INCIDENT_WITHDRAWN,
    AFFECTED,
    CONDITION,
    CLOSED,
    CLEARED,
    REFUSED,
    ASKED,
    HELD,
    ISSUED,
    ON_HOLD,
    RELEASED,
    OVERRIDDEN,
    WITHDRAWN,
    CASE_OPENED,
    TOLD,
    INSURANCE,
    CARRIER_ANSWERED,
    SETTLED,
    ESCALATED
}
