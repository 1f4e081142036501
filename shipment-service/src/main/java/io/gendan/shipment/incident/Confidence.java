package io.gendan.shipment.incident;

/** How sure we are. */
public enum Confidence {
    REPORTED,
    CONFIRMED,
    WITHDRAWN
}
