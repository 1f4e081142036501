package io.gendan.shipment.shipment;

import java.util.Collection;

/** How goods are carried: a leg by one of them, a shipment by one, or by several and then it is {@link #MULTIMODAL}. */
public enum TransportMode {
    VESSEL,
    BARGE,
    RAIL,
    ROAD,
    AIR,
    MULTIMODAL;

    /** On ships an incident hits a voyage, so the ship has to be known by her number. */
    boolean isVessel() {
        return this == VESSEL;
    }

    static TransportMode of(Collection<Leg> legs) {
        var modes = legs.stream().map(Leg::mode).distinct().toList();
        return modes.size() == 1 ? modes.getFirst() : MULTIMODAL;
    }
}
