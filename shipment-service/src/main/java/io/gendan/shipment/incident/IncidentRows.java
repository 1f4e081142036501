package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.incident.IncidentEvent.AverageDeclared;
import io.gendan.shipment.incident.IncidentEvent.Corrected;
import io.gendan.shipment.incident.IncidentEvent.Ended;
import io.gendan.shipment.incident.IncidentEvent.Reported;

/** The incidents as rows: what of one each fact changes. */
final class IncidentRows {
    private IncidentRows() {}

    static void add(Tx tx, Recorded<IncidentEvent> fact, Reported reported) {
        tx.update(
                "INSERT INTO incident (id, incident_no, kind, vessel_name, imo, voyage, place, occurred_at, severity, source,"
                        + " description, confidence, reported_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                reported.incidentNo(),
                reported.kind(),
                reported.vesselName(),
                reported.imo(),
                reported.voyage(),
                reported.place(),
                reported.occurredAt(),
                reported.severity(),
                reported.source(),
                reported.description(),
                Confidence.REPORTED,
                reported.at(),
                fact.version());
    }

    static void turn(Tx tx, Recorded<IncidentEvent> fact, Confidence confidence) {
        tx.update(
                "UPDATE incident SET confidence = ?, version = ? WHERE id = ?",
                confidence,
                fact.version(),
                fact.streamId());
    }

    static void correct(Tx tx, Recorded<IncidentEvent> fact, Corrected corrected) {
        var now = corrected.after();
        tx.update(
                "UPDATE incident SET vessel_name = ?, imo = ?, voyage = ?, place = ?, occurred_at = ?, corrected_at = ?,"
                        + " correction = ?, version = ? WHERE id = ?",
                now.vesselName(),
                now.imo(),
                now.voyage(),
                now.place(),
                now.occurredAt(),
                corrected.at(),
                corrected.reason(),
                fact.version(),
                fact.streamId());
    }

    static void average(Tx tx, Recorded<IncidentEvent> fact, AverageDeclared declared) {
        tx.update(
                "UPDATE incident SET average_adjuster = ?, average_declared_at = ?, version = ? WHERE id = ?",
                declared.adjuster(),
                declared.at(),
                fact.version(),
                fact.streamId());
    }

    static void end(Tx tx, Recorded<IncidentEvent> fact, Ended ended) {
        tx.update(
                "UPDATE incident SET closed_at = ?, version = ? WHERE id = ?",
                ended.at(),
                fact.version(),
                fact.streamId());
    }
}
