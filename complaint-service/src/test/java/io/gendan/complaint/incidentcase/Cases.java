package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.Opening;
import io.gendan.complaint.incidentcase.CaseCommand.TakeIn;
import io.gendan.complaint.incidentcase.CaseEvent.About;
import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAsked;
import io.gendan.complaint.incidentcase.CaseEvent.CustomerTold;
import io.gendan.complaint.incidentcase.CaseEvent.Deadlines;
import io.gendan.complaint.incidentcase.CaseEvent.Incident;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAsked;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Opened;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The facts of one case, by name: D collided in Busan, and this customer has goods on board. */
final class Cases {
    static final Instant REPORTED = Instant.parse("2026-01-06T07:30:00Z");
    static final Instant KNOWN = Instant.parse("2026-01-06T08:00:00Z");
    static final Instant TOLD = KNOWN.plusSeconds(60);
    static final Instant LATER = KNOWN.plusSeconds(3600 * 5);

    static final IncidentId INCIDENT = new IncidentId(new UUID(1, 1));
    static final CustomerId CUSTOMER = new CustomerId(new UUID(2, 1));
    static final LetterId FIRST_LETTER = new LetterId(new UUID(3, 1));
    static final LetterId SECOND_LETTER = new LetterId(new UUID(3, 2));
    static final AffectedShipment TEA = shipment(1, "FOB");
    static final AffectedShipment SILK = shipment(2, "FOB");

    static final Incident COLLISION = new Incident(
            INCIDENT,
            "I-1",
            "COLLISION",
            "D",
            "9074729",
            "2601E",
            "KRPUS",
            Instant.parse("2026-01-06T03:20:00Z"),
            REPORTED);
    static final Deadlines DEADLINES = new Deadlines(Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(48));

    static final Opened opened = new Opened("K-2026-000001", COLLISION, CUSTOMER, "en", KNOWN, DEADLINES);
    static final CarrierAsked carrierAsked = new CarrierAsked(KNOWN.plus(Duration.ofHours(48)));
    static final ShipmentAdded teaAdded = new ShipmentAdded(TEA, 1, KNOWN);
    static final LetterWritten noticeWritten =
            new LetterWritten(FIRST_LETTER, LetterKind.INCIDENT_NOTICE, List.of(TEA.id()), null, KNOWN);
    static final CustomerTold told =
            new CustomerTold(about(TEA), Telling.NOTICE, Channel.EMAIL, "complaint-service", FIRST_LETTER, TOLD);
    static final InsuranceAsked insuranceAsked = new InsuranceAsked(about(TEA), TOLD.plus(Duration.ofHours(24)), TOLD);

    private Cases() {}

    static AffectedShipment shipment(int number, String incoterm) {
        return new AffectedShipment(
                new ShipmentId(new UUID(4, number)),
                "S-" + number,
                new OrderId(new UUID(5, number)),
                "O-" + number,
                incoterm,
                "Qingdao",
                1,
                List.of());
    }

    static About about(AffectedShipment... shipments) {
        return new About(
                "K-2026-000001",
                INCIDENT,
                CUSTOMER,
                List.of(shipments).stream().map(AffectedShipment::orderId).toList(),
                List.of(shipments).stream().map(AffectedShipment::id).toList());
    }

    static TakeIn takeIn(AffectedShipment shipment, int shipmentsOfCustomer, LetterId letter) {
        return takeIn(shipment, shipmentsOfCustomer, letter, null);
    }

    static TakeIn takeIn(AffectedShipment shipment, int shipmentsOfCustomer, LetterId letter, String withdrawnBecause) {
        var opening = new Opening("K-2026-000001", COLLISION, CUSTOMER, "en", DEADLINES);
        return new TakeIn(opening, shipment, shipmentsOfCustomer, KNOWN, withdrawnBecause, letter, KNOWN);
    }
}
