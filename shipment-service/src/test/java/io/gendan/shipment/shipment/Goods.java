package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.OrderId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The D-ship case, for tests: Qingdao, with D to Busan, then with E to New York. */
final class Goods {
    private Goods() {}

    static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    static final Instant SAILED = Instant.parse("2026-09-01T09:00:00Z");
    static final Instant IN_BUSAN = Instant.parse("2026-09-03T19:00:00Z");
    static final Instant LEFT_BUSAN = Instant.parse("2026-09-04T06:00:00Z");
    static final Instant REPORTED = Instant.parse("2026-09-04T11:00:00Z");
    static final IncidentId COLLISION = new IncidentId(UUID.fromString("01920000-0000-7000-8000-0000000000c0"));

    static final Consignment OURS = new Consignment(
            "S-1",
            new OrderId(UUID.fromString("01920000-0000-7000-8000-000000000001")),
            "O-1",
            new CustomerId(UUID.fromString("01920000-0000-7000-8000-000000000002")));
    static final ShipmentEvent.Terms FOB = new ShipmentEvent.Terms("FOB", "Qingdao", "en", Duration.ofHours(24));

    static final Leg TO_BUSAN = new Leg(
            1,
            "D",
            "9074729",
            "2601E",
            "CNTAO",
            "KRPUS",
            Instant.parse("2026-09-01T08:00:00Z"),
            Instant.parse("2026-09-03T20:00:00Z"),
            TransportMode.VESSEL,
            "COSU");
    static final Leg TO_NEW_YORK = new Leg(
            2,
            "E",
            "9321483",
            "118W",
            "KRPUS",
            "USNYC",
            Instant.parse("2026-09-05T08:00:00Z"),
            Instant.parse("2026-10-01T20:00:00Z"),
            TransportMode.VESSEL,
            "MAEU");

    static final Leg LATER_TO_NEW_YORK = new Leg(
            2,
            "F",
            "9074729",
            "120W",
            "KRPUS",
            "USNYC",
            Instant.parse("2026-09-12T08:00:00Z"),
            Instant.parse("2026-10-08T20:00:00Z"),
            TransportMode.VESSEL,
            "MAEU");

    static final Cargo CARGO = new Cargo(100, "CTN", new BigDecimal("1250.5"), new BigDecimal("6.8"));
    static final Reference BOOKING = new Reference(Reference.Kind.BOOKING, "ABC709951");
    static final Container CSQU =
            new Container("CSQU3054383", "22G1", 60, "CTN", new BigDecimal("750"), List.of("SL4711"));

    static ShipmentCommand.Book book(Leg... legs) {
        return new ShipmentCommand.Book(
                OURS,
                FOB,
                "K-1",
                null,
                "100 CTN",
                "New York",
                List.of(legs),
                CARGO,
                List.of(BOOKING),
                List.of(CSQU),
                NOW);
    }

    static ShipmentEvent.Booked booked(Leg... legs) {
        return new ShipmentEvent.Booked(
                OURS,
                FOB,
                "K-1",
                "VESSEL",
                "100 CTN",
                "New York",
                List.of(legs),
                NOW,
                CARGO,
                List.of(BOOKING),
                List.of(CSQU));
    }

    static ShipmentEvent.Departed departed(int legNo, String from, Instant at) {
        return new ShipmentEvent.Departed(OURS, legNo, from, at, null, NOW);
    }

    static ShipmentEvent.Arrived arrived(int legNo, String to, Instant at) {
        return new ShipmentEvent.Arrived(OURS, legNo, to, at, null, NOW);
    }

    /** An incident of D on her voyage. */
    static Hit collision(Instant at) {
        return collision(at, REPORTED);
    }

    static Hit collision(Instant at, Instant reported) {
        return new Hit(COLLISION, "I-1", "COLLISION", "D", "9074729", "2601E", "KRPUS", at, reported);
    }

    static ShipmentCommand.Affect hitBy(Hit hit) {
        return new ShipmentCommand.Affect(hit, hit.reportedAt(), 2, List.of("D-1"), NOW);
    }

    static ShipmentEvent.Affected affected(Hit hit, int legNo) {
        return new ShipmentEvent.Affected(OURS, FOB, hit, legNo, 2, List.of("D-1"), NOW, NOW);
    }
}
