package io.gendan.complaint.incidentcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.gendan.complaint.incidentcase.CaseEvent.*;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.letter.HouseDrafts;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.ShippingFacts.CarrierReminder;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * A carrier who does not answer is reminded by a person, who alone knows the address: the letter is put before them, one for each
 * carrier whose answer is missing. A later reminder takes the place of one that was not sent.
 */
@Singleton
class CarrierReminders implements Follower<IncidentCase, CaseEvent> {
    private static final String LANGUAGE = "en";

    private final HouseDrafts drafts;
    private final KnownShipments shipments;

    CarrierReminders(HouseDrafts drafts, KnownShipments shipments) {
        this.drafts = drafts;
        this.shipments = shipments;
    }

    @Override
    public void follow(Tx tx, Recorded<CaseEvent> fact, IncidentCase state) {
        switch (fact.event()) {
            case CarrierReminded it -> draft(tx, fact, it, state);
            case CarrierAnswered it -> answered(tx, fact, state, it.at());
            case ConditionLearned it -> answered(tx, fact, state, it.at());
            case Settled it -> callOff(tx, fact, state, it.at());
            case Opened _, CarrierAsked _, ShipmentAdded _, LetterWritten _, CustomerTold _, InsuranceAsked _ -> {}
            case InsuranceAnswered _, InsuranceReminded _, ConditionFedBack _, CarrierSilenceEscalated _ -> {}
            case FoundUnharmed _, WithdrawalNoted _, Escalated _, ComplaintOpened _, RecourseRaised _ -> {}
        }
    }

    private void draft(Tx tx, Recorded<CaseEvent> fact, CarrierReminded it, IncidentCase state) {
        var file = IncidentCase.file(state);
        var opened = file.opened();
        var incident = opened.incident();
        callOff(tx, fact, state, it.at());
        var silent = file.cargo(Cargo::isUnclear).stream()
                .collect(groupingBy(cargo -> carrier(tx, cargo, incident.vesselName()), TreeMap::new, numbers()));
        silent.forEach((carrier, numbers) -> drafts.add(
                tx,
                Matter.of(new CaseId(fact.streamId()), opened.caseNo()),
                carrier,
                LANGUAGE,
                new CarrierReminder(
                        carrier,
                        incident.vesselName(),
                        incident.voyage(),
                        incident.occurredAt(),
                        numbers,
                        file.course().toCarrier().askedAt(),
                        it.no(),
                        it.nextAt()),
                it.at()));
    }

    private static Collector<Cargo, ?, String> numbers() {
        return mapping(cargo -> cargo.shipment().shipmentNo(), joining(", "));
    }

    private String carrier(Tx tx, Cargo cargo, String vessel) {
        var shipment = cargo.shipment();
        return shipments
                .carrierOn(tx, shipment.id(), shipment.legNo())
                .filter(carrier -> !carrier.isBlank())
                .orElseGet(() -> vessel == null ? "The carrier" : "The carrier of vessel " + vessel);
    }

    /** Once of all goods is known how they are, nobody is to be reminded. */
    private void answered(Tx tx, Recorded<CaseEvent> fact, IncidentCase state, Instant now) {
        if (IncidentCase.file(state).cargo(Cargo::isUnclear).isEmpty()) callOff(tx, fact, state, now);
    }

    private void callOff(Tx tx, Recorded<CaseEvent> fact, IncidentCase state, Instant now) {
        var question = IncidentCase.file(state).course().toCarrier();
        if (question == null || question.reminders() == 0) return; // of thousands on one ship most answer in time
        var why = "It is known by now, or a later reminder takes its place";
        drafts.callOff(tx, new CaseId(fact.streamId()), LetterKind.CARRIER_REMINDER, why, now);
    }
}
