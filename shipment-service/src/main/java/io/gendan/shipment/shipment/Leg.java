package io.gendan.shipment.shipment;

import java.time.Instant;

/**
 * One carriage, as planned. Numbered from 1 in the order of travel; places are UN/LOCODEs.
 *
 * @param vesselName the ship's name, or that of a barge; null on other ways
 * @param imo null where it is no sea-going ship
 * @param voyage the carrier's number of the voyage, the flight, the train or the run of the truck
 * @param mode a vessel where it was not written down yet
 * @param carrier as the carriers' code lists have it (SMDG or SCAC), or null
 */
public record Leg(
        int legNo,
        String vesselName,
        String imo,
        String voyage,
        String from,
        String to,
        Instant plannedDeparture,
        Instant plannedArrival,
        TransportMode mode,
        String carrier) {

    public Leg {
        if (mode == null) mode = TransportMode.VESSEL;
    }

    boolean on(String otherImo, String otherVoyage) {
        return imo != null && imo.equals(otherImo) && voyage.equals(otherVoyage);
    }
}
