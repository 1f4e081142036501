package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.*;

import io.gendan.shipment.incident.Incident.Known;
import io.gendan.shipment.incident.Incident.Over;
import io.gendan.shipment.incident.Incident.Unheard;
import io.gendan.shipment.incident.Incident.Wrong;
import io.gendan.shipment.incident.IncidentCommand.Correct;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Same;
import io.gendan.shipment.incident.IncidentEvent.Corrected;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import java.util.List;

/** What happened to which ship: told for the first time, or otherwise than before. */
final class Telling {
    private Telling() {}

    static List<IncidentEvent> report(Incident incident, Report report) {
        return switch (incident) {
            case Unheard _ -> {
                notTwice(report.same(), report.insider());
                var casualty = report.casualty().checked(report.now());
                named(casualty, report.knownAs(), report.insider());
                yield List.of(new Reported(
                        report.incidentNo(),
                        report.kind(),
                        casualty.vesselName(),
                        casualty.imo(),
                        casualty.voyage(),
                        casualty.place(),
                        casualty.occurredAt(),
                        report.severity(),
                        report.source(),
                        report.description(),
                        report.now()));
            }
            case Known _, Over _, Wrong _ -> throw ALREADY_REPORTED.refused();
        };
    }

    /** Whoever was hit by what was said before has been told so, or will be: none may be left out of those who are told that it was wrong. */
    static List<IncidentEvent> correct(Incident incident, Correct correct) {
        return switch (incident) {
            case Known known -> {
                if (!correct.allTold()) throw MARKING_NOT_FINISHED.refused();
                var after = correct.casualty().checked(correct.now());
                if (after.equals(known.casualty())) yield List.of();
                notTwice(correct.same(), true);
                named(after, correct.knownAs(), true);
                yield List.of(
                        new Corrected(known.incidentNo(), known.casualty(), after, correct.reason(), correct.now()));
            }
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
            case Over _ -> throw INCIDENT_CLOSED.refused();
            case Wrong _ -> throw INCIDENT_WITHDRAWN.refused();
        };
    }

    private static void notTwice(Same same, boolean insider) {
        if (same == null) return;
        if (!insider) throw SAME_INCIDENT_OPEN.refused();
        throw SAME_INCIDENT_OPEN.refused(
                "Incident " + same.incidentNo() + " (" + same.id().value()
                        + ") is the same kind of incident of this ship on this voyage."
                        + " If this is another one, send anotherOne: true");
    }

    /** The goods are found by the number. Where ship and name do not go together, others than those that it hit may be told. */
    private static void named(Casualty casualty, String knownAs, boolean insider) {
        if (knownAs == null) return;
        if (!insider) throw SHIP_HAS_ANOTHER_NAME.refused(SHIP_HAS_ANOTHER_NAME.sentence(), "/vesselName");
        throw SHIP_HAS_ANOTHER_NAME.refused(
                "By our bookings " + casualty.imo() + " is " + knownAs + ", not " + casualty.vesselName() + ". "
                        + SHIP_HAS_ANOTHER_NAME.sentence(),
                "/vesselName");
    }
}
