package io.gendan.shipment.incident;

/** What can happen to a ship or to what she carries. Grows; callers are told to expect words they do not know. */
enum IncidentKind {
    COLLISION,
    GROUNDING,
    FIRE,
    CARGO_DAMAGE,
    CARGO_LOSS,
    CONTAINERS_OVERBOARD,
    GENERAL_AVERAGE,
    VESSEL_ARREST,
    PORT_CLOSURE,
    STRIKE,
    ROLLOVER,
    DETENTION,
    PIRACY,
    OTHER
}
