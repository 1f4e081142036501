package io.gendan.shipment.shipment;

/** How the goods are, as far as anybody has said. */
public enum CargoCondition {
    UNKNOWN,
    SOUND,
    DAMAGED,
    LOST
}
