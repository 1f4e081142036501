package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.VoyageNumber;
import io.gendan.shipment.incident.IncidentCommand.Close;
import io.gendan.shipment.incident.IncidentCommand.Correct;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Same;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentRequests.CorrectRequest;
import io.gendan.shipment.incident.IncidentRequests.ReportRequest;
import io.gendan.shipment.shipment.ShipNames;
import io.gendan.shipment.voyage.Voyage;
import io.gendan.shipment.voyage.Voyages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where what is said of incidents meets the voyages: each word has its voyages for itself, so that who books or clears is before it or knows of it. */
@Singleton
class IncidentDesk {
    private final Incidents incidents;
    private final IncidentList list;
    private final IncidentQueries queries;
    private final ShipNames ships;
    private final Voyages voyages;
    private final Marking marking;

    IncidentDesk(
            Incidents incidents,
            IncidentList list,
            IncidentQueries queries,
            ShipNames ships,
            Voyages voyages,
            Marking marking) {
        this.incidents = incidents;
        this.list = list;
        this.queries = queries;
        this.ships = ships;
        this.voyages = voyages;
        this.marking = marking;
    }

    /** Alone with the voyage first, and only then anything else: see {@link Voyages}. */
    Answer report(Asked asked, ReportRequest body, boolean insider) {
        var tx = asked.tx();
        var voyage = voyage(body.casualty());
        var now = voyage.map(its -> voyages.have(tx, its)).orElse(asked.now());
        var id = new IncidentId(Id.next());
        var report = new Report(
                queries.nextNo(tx),
                body.kind(),
                body.casualty(),
                body.severity(),
                body.source(),
                body.description(),
                same(asked, voyage, body.kind().name(), id, body.anotherOne()),
                knownAs(asked, voyage, body.casualty(), body.otherName()),
                insider,
                now);
        long version = incidents.begin(tx, id, report);
        marking.begin(tx, id);
        return Answer.created(
                "/v1/incidents/" + id.value(), version, new Answer.Created(id.value(), report.incidentNo()));
    }

    /** Alone with both voyages: whoever clears or books on either is before the correction or knows of it. */
    Answer correct(Asked asked, IncidentId id, CorrectRequest body) {
        var tx = asked.tx();
        var expected = asked.demanded();
        var known = list.find(tx, id).orElseThrow(INCIDENT_NOT_FOUND::refused);
        var casualty = body.over(known.casualty());
        var voyage = voyage(casualty);
        var both = Stream.concat(Stream.of(known.itsVoyage()), voyage.stream()).toList();
        var now = voyages.lock(tx, both, List.of());
        var correct = new Correct(
                casualty,
                body.reason(),
                same(asked, voyage, known.kind(), id, body.anotherOne()),
                body.namesTheShip() ? knownAs(asked, voyage, casualty, body.otherName()) : null,
                marking.allTold(tx, id),
                now);
        long version = incidents.handle(tx, id, expected, correct);
        marking.begin(tx, id);
        return Answer.noContent(version);
    }

    Answer withdraw(Asked asked, IncidentId id, String reason) {
        var expected = asked.demanded();
        var now = alone(asked, id);
        var withdraw = new Withdraw(reason, marking.allTold(asked.tx(), id), now);
        return Answer.noContent(incidents.handle(asked.tx(), id, expected, withdraw));
    }

    Answer close(Asked asked, IncidentId id) {
        var now = alone(asked, id);
        var progress = marking.progress(asked.tx(), id);
        var close = new Close(marking.allTold(asked.tx(), id), progress.notSettled(), now);
        return Answer.noContent(incidents.handle(asked.tx(), id, asked.expected(), close));
    }

    /** What cannot be read locks nothing: it is refused by the rules. */
    private static Optional<Voyage> voyage(Casualty casualty) {
        return ImoNumber.of(casualty.imo())
                .flatMap(imo -> VoyageNumber.of(casualty.voyage()).map(number -> new Voyage(imo, number)));
    }

    private Same same(Asked asked, Optional<Voyage> voyage, String kind, IncidentId id, Boolean anotherOne) {
        if (Boolean.TRUE.equals(anotherOne)) return null;
        return voyage.flatMap(its -> queries.open(asked.tx(), its, kind, id)).orElse(null);
    }

    private String knownAs(Asked asked, Optional<Voyage> voyage, Casualty casualty, Boolean otherName) {
        if (Boolean.TRUE.equals(otherName)) return null;
        return voyage.flatMap(its -> ships.otherwise(asked.tx(), its, casualty.vesselName()))
                .orElse(null);
    }

    /** So that a shipment is booked before what is said now or knows of it. */
    private Instant alone(Asked asked, IncidentId id) {
        var incident = list.find(asked.tx(), id).orElseThrow(INCIDENT_NOT_FOUND::refused);
        return voyages.have(asked.tx(), incident.itsVoyage());
    }
}
