package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.incident.IncidentCommand.Close;
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentCommand.Correct;
import io.gendan.shipment.incident.IncidentCommand.DeclareAverage;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentEvent.AverageDeclared;
import io.gendan.shipment.incident.IncidentEvent.Confirmed;
import io.gendan.shipment.incident.IncidentEvent.Corrected;
import io.gendan.shipment.incident.IncidentEvent.Ended;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import io.gendan.shipment.incident.IncidentEvent.Withdrawn;
import java.util.List;

/**
 * Something that happened to a ship on a voyage: reported by whoever heard of it first, then confirmed, corrected where it was told
 * wrongly; and over when every case of it is settled, or withdrawn when nothing of it was true.
 */
sealed interface Incident {

    record Unheard() implements Incident {}

    /** {@code adjuster} of the general average, null while none is declared. */
    record Known(String incidentNo, Casualty casualty, boolean confirmed, String adjuster) implements Incident {
        static Known as(Reported reported) {
            return new Known(reported.incidentNo(), reported.casualty(), false, null);
        }

        Incident after(IncidentEvent event) {
            return switch (event) {
                case Reported reported -> as(reported);
                case Confirmed _ -> new Known(incidentNo, casualty, true, adjuster);
                case AverageDeclared declared -> new Known(incidentNo, casualty, confirmed, declared.adjuster());
                case Corrected corrected -> new Known(incidentNo, corrected.after(), confirmed, adjuster);
                case Withdrawn _ -> new Wrong();
                case Ended _ -> new Over();
            };
        }
    }

    record Over() implements Incident {}

    record Wrong() implements Incident {}

    Decider<IncidentCommand, Incident, IncidentEvent> DECIDER = new Decider<>() {
        @Override
        public Incident initial() {
            return new Unheard();
        }

        @Override
        public List<IncidentEvent> decide(Incident incident, IncidentCommand command) {
            return switch (command) {
                case Report report -> Telling.report(incident, report);
                case Confirm confirm -> confirm(incident, confirm);
                case DeclareAverage declare -> declareAverage(incident, declare);
                case Correct correct -> Telling.correct(incident, correct);
                case Withdraw withdraw -> withdraw(incident, withdraw);
                case Close close -> close(incident, close);
            };
        }

        @Override
        public Incident evolve(Incident incident, IncidentEvent event) {
            return switch (incident) {
                case Unheard _ -> Known.as((Reported) event);
                case Known known -> known.after(event);
                case Over _, Wrong _ -> incident;
            };
        }
    };

    private static List<IncidentEvent> confirm(Incident incident, Confirm confirm) {
        return switch (incident) {
            case Known known
            when !known.confirmed() -> List.of(new Confirmed(known.incidentNo(), confirm.source(), confirm.now()));
            case Known _ -> List.of();
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
            case Over _ -> throw INCIDENT_CLOSED.refused();
            case Wrong _ -> throw INCIDENT_WITHDRAWN.refused();
        };
    }

    private static List<IncidentEvent> declareAverage(Incident incident, DeclareAverage declare) {
        return switch (incident) {
            case Known known when declare.adjuster().equals(known.adjuster()) -> List.of();
            case Known known ->
                List.of(new AverageDeclared(known.incidentNo(), declare.adjuster(), declare.source(), declare.now()));
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
            case Over _ -> throw INCIDENT_CLOSED.refused();
            case Wrong _ -> throw INCIDENT_WITHDRAWN.refused();
        };
    }

    /** Whoever was hit has been told so, or will be, and is to be told that it was wrong: none may be left out. */
    private static List<IncidentEvent> withdraw(Incident incident, Withdraw withdraw) {
        return switch (incident) {
            case Known _ when !withdraw.allTold() -> throw MARKING_NOT_FINISHED.refused();
            case Known known -> List.of(new Withdrawn(known.incidentNo(), withdraw.reason(), withdraw.now()));
            case Wrong _ -> List.of();
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
            case Over _ -> throw INCIDENT_CLOSED.refused();
        };
    }

    private static List<IncidentEvent> close(Incident incident, Close close) {
        return switch (incident) {
            case Known _ when !close.allTold() -> throw MARKING_NOT_FINISHED.refused();
            case Known _
            when close.notSettled() > 0 ->
                throw CASES_NOT_SETTLED.refused("It is not settled for " + close.notSettled()
                        + " of the shipments that it hit. " + CASES_NOT_SETTLED.sentence());
            case Known known -> List.of(new Ended(known.incidentNo(), close.now()));
            case Over _ -> List.of();
            case Unheard _ -> throw INCIDENT_NOT_FOUND.refused();
            case Wrong _ -> throw INCIDENT_WITHDRAWN.refused();
        };
    }
}
