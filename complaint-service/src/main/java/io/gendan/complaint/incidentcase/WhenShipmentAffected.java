package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.Opening;
import io.gendan.complaint.incidentcase.CaseCommand.TakeIn;
import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.Deadlines;
import io.gendan.complaint.incidentcase.CaseEvent.Incident;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A customer's goods are hit: they go into the customer's case of this incident, which is opened if there is none. */
@Singleton
public class WhenShipmentAffected implements Reaction<ShipmentAffected> {
    private final IncidentCases cases;
    private final OpenCases open;
    private final Clock clock;
    private final Deadlines deadlines;

    WhenShipmentAffected(
            IncidentCases cases,
            OpenCases open,
            Clock clock,
            @ConfigProperty(name = "gendan.case.tell-within", defaultValue = "PT1H") Duration tell,
            @ConfigProperty(name = "gendan.case.insurance-within", defaultValue = "PT24H") Duration insurance,
            @ConfigProperty(name = "gendan.case.carrier-within", defaultValue = "PT48H") Duration carrier) {
        this.cases = cases;
        this.open = open;
        this.clock = clock;
        this.deadlines = new Deadlines(tell, insurance, carrier);
    }

    @Override
    public Class<ShipmentAffected> to() {
        return ShipmentAffected.class;
    }

    @Override
    public void react(Tx tx, ShipmentAffected affected) {
        var incident = new IncidentId(affected.incidentId());
        var customer = new CustomerId(affected.customerId());
        var now = clock.instant();
        var withdrawn = open.withdrawn(tx, incident);
        var found = open.of(tx, incident, customer);
        var caseNo = found.isPresent() ? null : open.nextNumber(tx, now);
        var opening = new Opening(caseNo, incident(incident, affected), customer, affected.language(), deadlines);
        cases.handle(
                tx,
                found.orElseGet(() -> new CaseId(Id.next())),
                new TakeIn(
                        opening,
                        shipment(affected),
                        affected.shipmentsOfCustomer(),
                        knownAt(affected),
                        withdrawn.orElse(null),
                        new LetterId(Id.next()),
                        now));
    }

    /** The report, or the booking where that came later: nobody can be told of what they are not concerned by. */
    private static Instant knownAt(ShipmentAffected affected) {
        return affected.concernedSince() == null ? affected.at() : affected.concernedSince();
    }

    private static Incident incident(IncidentId id, ShipmentAffected affected) {
        return new Incident(
                id,
                affected.incidentNo(),
                affected.kind(),
                affected.vesselName(),
                affected.imo(),
                affected.voyage(),
                affected.place(),
                affected.occurredAt(),
                affected.reportedAt());
    }

    private static AffectedShipment shipment(ShipmentAffected affected) {
        return new AffectedShipment(
                new ShipmentId(affected.shipmentId()),
                affected.shipmentNo(),
                new OrderId(affected.orderId()),
                affected.orderNo(),
                affected.incoterm(),
                affected.namedPlace(),
                affected.legNo(),
                affected.billedBefore() == null ? List.of() : affected.billedBefore());
    }
}
