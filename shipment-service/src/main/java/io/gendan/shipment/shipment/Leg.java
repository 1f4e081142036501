package io.gendan.shipment.shipment;

import java.time.Instant;

/** One carriage by one vessel, as planned. Numbered from 1 in the order of travel; ports are UN/LOCODEs. */
public record Leg(
        int legNo,
        String vesselName,
        String imo,
        String voyage,
        String from,
        String to,
        Instant plannedDeparture,
        Instant plannedArrival) {}
