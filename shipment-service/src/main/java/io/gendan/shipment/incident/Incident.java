package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.ALREADY_REPORTED;
import static io.gendan.shipment.incident.IncidentRefusal.IMO_NUMBER_WRONG;
import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;
import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_WITHDRAWN;
import static io.gendan.shipment.incident.IncidentRefusal.MARKING_NOT_FINISHED;
import static io.gendan.shipment.incident.IncidentRefusal.OCCURRED_IN_FUTURE;
import static io.gendan.shipment.incident.IncidentRefusal.OCCURRED_TOO_LONG_AGO;
import static io.gendan.shipment.incident.IncidentRefusal.PLACE_UNREADABLE;
import static io.gendan.shipment.incident.IncidentRefusal.SAME_INCIDENT_OPEN;
import static io.gendan.shipment.incident.IncidentRefusal.VOYAGE_UNREADABLE;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.identifier.VoyageNumber;
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentEvent.Confirmed;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import io.gendan.shipment.incident.IncidentEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Something that happened to a ship on a voyage: reported by whoever heard of it first, then confirmed, or withdrawn. */
sealed interface Incident {
    Duration CLOCKS_DIFFER = Duration.ofMinutes(15);
    Duration OLDEST = Duration.ofDays(3 * 366);

    record Unheard() implements Incident {}

    record Known(String incidentNo, boolean confirmed) implements Incident {}

    record Wrong() implements Incident {}

    Decider<IncidentCommand, Incident, IncidentEvent> DECIDER = new Decider<>() {
        @Override
        public Incident initial() {
            return new Unheard();
        }

        @Override
        public List<IncidentEvent> decide(Incident incident, IncidentCommand command) {
            return switch (command) {
                case Report report -> report(incident, report);
                case Confirm confirm -> confirm(incident, confirm);
                case Withdraw withdraw -> withdraw(incident, withdraw);
            };
        }

        @Override
        public Incident evolve(Incident incident, IncidentEvent event) {
            return switch (event) {
                case Reported reported -> new Known(reported.incidentNo(), false);
                case Confirmed confirmed -> new Known(confirmed.incidentNo(), true);
                case Withdrawn _ -> new Wrong();
            };
        }
    };

    private static List<IncidentEvent> report(Incident incident, Report report) {
        return switch (incident) {
            case Unheard _
            when report.same() != null ->
                throw SAME_INCIDENT_OPEN.refused("Incident " + report.same().incidentNo() + " ("
                        + report.same().id().value() + ") is the same kind of incident of this ship on this voyage."
                        + " If this is another one, send anotherOne: true");
            case Unheard _ ->
                List.of(new Reported(
                        report.incidentNo(),
                        report.kind(),
                        report.vesselName(),
                        ImoNumber.of(report.imo())
                                .orElseThrow(() -> IMO_NUMBER_WRONG.refused(
                                        report.imo() + ": " + IMO_NUMBER_WRONG.sentence(), "/imo")),
                        VoyageNumber.of(report.voyage())
                                .orElseThrow(() -> VOYAGE_UNREADABLE.refused(
                                        report.voyage() + ": " + VOYAGE_UNREADABLE.sentence(), "/voyage")),
                        UnLocode.of(report.place())
                                .orElseThrow(() -> PLACE_UNREADABLE.refused(
                                        report.place() + ": " + PLACE_UNREADABLE.sentence(), "/place")),
                        occurred(report.occurredAt(), report.now()),
                        report.severity(),
                        report.source(),
                        report.description(),
                        report.now()));
            case Known _, Wrong _ -> throw ALREADY_REPORTED.refused();
        };
    }

    private static Instant occurred(Instant at, Instant now) {
        if (at.isAfter(now.plus(CLOCKS_DIFFER)))
            throw OCCURRED_IN_FUTURE.refused(at + " is still to come", "/occurredAt");
        if (at.isBefore(now.minus(OLDEST)))
            throw OCCURRED_TOO_LONG_AGO.refused(OCCURRED_TOO_LONG_AGO.sentence(), "/occurredAt");
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static List<IncidentEvent> confirm(Incident incident, Confirm confirm) {
        return switch (incident) {
            case Known known
            when !known.confirmed() -> List.of(new Confirmed(known.incidentNo(), confirm.source(), confirm.now()));
            case Known _ -> List.of();
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
            case Wrong _ -> throw INCIDENT_WITHDRAWN.refused();
        };
    }

    /** Whoever was hit has been told so, or will be, and is to be told that it was wrong: none may be left out. */
    private static List<IncidentEvent> withdraw(Incident incident, Withdraw withdraw) {
        return switch (incident) {
            case Known _ when !withdraw.allMarked() -> throw MARKING_NOT_FINISHED.refused();
            case Known known -> List.of(new Withdrawn(known.incidentNo(), withdraw.reason(), withdraw.now()));
            case Wrong _ -> List.of();
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
        };
    }
}
