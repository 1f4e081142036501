package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.Opening;
import io.gendan.complaint.incidentcase.CaseCommand.TakeIn;
import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.Deadlines;
import io.gendan.complaint.incidentcase.CaseEvent.Incident;
import io.gendan.complaint.incidentcase.OpenCases.Concerned;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Errand;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
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
        reactAll(List.of(new Heard<>(tx, affected)));
    }

    /** A ship's customers are hit all at once: their cases are looked up, numbered and opened together. */
    @Override
    public void reactAll(List<Heard<ShipmentAffected>> lot) {
        var tx = lot.getFirst().tx();
        var now = clock.instant();
        var concerned = lot.stream().map(heard -> concerned(heard.message())).collect(Collectors.toSet());
        var withdrawn =
                open.withdrawn(tx, concerned.stream().map(Concerned::incident).collect(Collectors.toSet()));
        var found = open.of(tx, concerned);
        var fresh = new HashMap<Concerned, CaseId>();
        for (var one : concerned) if (!found.containsKey(one)) fresh.put(one, new CaseId(Id.next()));
        var numbers = open.nextNumbers(tx, now, fresh.keySet());
        var errands = new ArrayList<Errand<CaseCommand>>(lot.size());
        for (var heard : lot) {
            var who = concerned(heard.message());
            var id = found.getOrDefault(who, fresh.get(who));
            var takeIn = takeIn(heard.message(), numbers.get(who), withdrawn.get(who.incident()), now);
            errands.add(new Errand<>(heard.tx().cause(), id, takeIn));
        }
        cases.handleAll(tx, errands);
    }

    private TakeIn takeIn(ShipmentAffected affected, String caseNo, String withdrawnBecause, Instant now) {
        var who = concerned(affected);
        return new TakeIn(
                new Opening(caseNo, incident(who.incident(), affected), who.customer(), affected.language(), deadlines),
                shipment(affected),
                affected.shipmentsOfCustomer(),
                knownAt(affected),
                withdrawnBecause,
                new LetterId(Id.next()),
                now);
    }

    private static Concerned concerned(ShipmentAffected affected) {
        return new Concerned(new IncidentId(affected.incidentId()), new CustomerId(affected.customerId()));
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
