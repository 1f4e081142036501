package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.MatterFacts;
import io.gendan.complaint.letter.MatterFacts.Carriage;
import io.gendan.complaint.letter.MatterFacts.Goods;
import io.gendan.complaint.letter.MatterFacts.Inquiry;
import io.gendan.complaint.letter.Matters;
import io.gendan.complaint.words.CaseId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People write letters about a case beside those that it writes by itself. Why a ship met with something is never ours to say. */
@Singleton
class CaseMatters implements Matters {
    private final IncidentCases cases;
    private final KnownShipments shipments;
    private final Clock clock;

    CaseMatters(IncidentCases cases, KnownShipments shipments, Clock clock) {
        this.shipments = shipments;
        this.clock = clock;
        this.cases = cases;
    }

    @Override
    public Matter.Kind kind() {
        return Matter.Kind.CASE;
    }

    @Override
    public Optional<Known> find(Tx tx, UUID id) {
        var known = cases.state(tx, new CaseId(id));
        if (known instanceof IncidentCase.Unknown) return Optional.empty();
        var file = IncidentCase.file(known);
        var opened = file.opened();
        return Optional.of(new Known(
                Matter.of(new CaseId(id), opened.caseNo()),
                opened.customerId(),
                true,
                facts(tx, file),
                known instanceof IncidentCase.Closed,
                false));
    }

    /** Of all its goods that the incident hit: one letter is about all of them. */
    private MatterFacts facts(Tx tx, CaseFile file) {
        var goods = file.cargo(cargo -> cargo.unharmed() == null);
        var question = file.course().toCustomer();
        return new MatterFacts(
                new Goods(
                        all(goods, AffectedShipment::orderNo),
                        null,
                        null,
                        question == null ? null : question.dueAt(),
                        null,
                        null),
                new Carriage(
                        all(goods, AffectedShipment::shipmentNo),
                        all(goods, AffectedShipment::incoterm),
                        all(goods, AffectedShipment::namedPlace),
                        CaseLetters.casualty(file.opened())),
                null,
                null,
                null,
                inquiry(tx, file));
    }

    /** Of the goods of which nobody has said yet how they are. */
    private Inquiry inquiry(Tx tx, CaseFile file) {
        var question = file.course().toCarrier();
        if (question == null) return null;
        var carriers = file.cargo(Cargo::isUnclear).stream()
                .map(Cargo::shipment)
                .flatMap(one -> shipments.carrierOn(tx, one.id(), one.legNo()).stream())
                .distinct()
                .toList();
        var next = question.remindAt();
        return new Inquiry(
                carriers.size() == 1 ? carriers.getFirst() : null,
                question.askedAt(),
                Math.max(1, question.reminders()),
                next != null && next.isAfter(clock.instant()) ? next : null);
    }

    private static String all(List<Cargo> goods, Function<AffectedShipment, String> what) {
        if (goods.isEmpty()) return null;
        return goods.stream().map(Cargo::shipment).map(what).distinct().collect(Collectors.joining(", "));
    }
}
