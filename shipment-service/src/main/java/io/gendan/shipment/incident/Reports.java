package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Asked;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.VoyageNumber;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentRequests.ReportRequest;
import io.gendan.shipment.incident.IncidentRequests.WithdrawRequest;
import io.gendan.shipment.voyage.Voyage;
import io.gendan.shipment.voyage.Voyages;
import jakarta.inject.Singleton;

/** What makes an incident known, and what takes it back. Both have the voyage alone, before anything else: see {@link Voyages}. */
@Singleton
class Reports {
    private final Incidents incidents;
    private final IncidentList list;
    private final Voyages voyages;
    private final Marking marking;

    Reports(Incidents incidents, IncidentList list, Voyages voyages, Marking marking) {
        this.incidents = incidents;
        this.list = list;
        this.voyages = voyages;
        this.marking = marking;
    }

    record Reported(String no, long version) {}

    Reported report(Asked asked, IncidentId id, ReportRequest body) {
        var tx = asked.tx();
        // What cannot be read locks nothing: it is refused by the rules below.
        ImoNumber.of(body.imo())
                .flatMap(imo -> VoyageNumber.of(body.voyage()).map(number -> new Voyage(imo, number)))
                .ifPresent(voyage -> voyages.have(tx, voyage));
        var report = new Report(
                list.nextNo(tx),
                body.kind(),
                body.vesselName(),
                body.imo(),
                body.voyage(),
                body.place(),
                body.occurredAt(),
                body.severity(),
                body.source(),
                body.description(),
                asked.now());
        long version = incidents.handle(tx, id, report);
        marking.begin(tx, id);
        return new Reported(report.incidentNo(), version);
    }

    /** A shipment is booked before the withdrawal, and marked, or knows of it. */
    long withdraw(Asked asked, IncidentId id, WithdrawRequest body) {
        var tx = asked.tx();
        var expected = asked.demanded();
        var incident = list.find(tx, id).orElseThrow(INCIDENT_NOT_FOUND::refused);
        voyages.have(tx, new Voyage(incident.imo(), incident.voyage()));
        var withdraw = new Withdraw(body.reason(), marking.allMarked(tx, id), asked.now());
        return incidents.handle(tx, id, expected, withdraw);
    }
}
