package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.IncidentCommand.Same;
import io.gendan.shipment.incident.IncidentEvent.AverageDeclared;
import io.gendan.shipment.incident.IncidentEvent.Confirmed;
import io.gendan.shipment.incident.IncidentEvent.Corrected;
import io.gendan.shipment.incident.IncidentEvent.Ended;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import io.gendan.shipment.incident.IncidentEvent.Withdrawn;
import io.gendan.shipment.voyage.Voyage;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which incidents do we know of, on which voyages, and how sure are we? */
@Singleton
public class IncidentList implements ReadModel<Incident, IncidentEvent> {
    /** One incident as it is known now. {@code averageAdjuster} is null while no general average is declared; {@code correction} is why it was corrected last; {@code closedAt} null while it goes on. */
    @Schema(name = "Incident")
    public record Row(
            IncidentId id,
            String incidentNo,
            String kind,
            String vesselName,
            String imo,
            String voyage,
            String place,
            Instant occurredAt,
            String severity,
            String source,
            String description,
            Confidence confidence,
            Instant reportedAt,
            String averageAdjuster,
            Instant averageDeclaredAt,
            Instant correctedAt,
            String correction,
            Instant closedAt,
            long version) {
        public Voyage itsVoyage() {
            return new Voyage(imo, voyage);
        }

        Casualty casualty() {
            return new Casualty(vesselName, imo, voyage, place, occurredAt);
        }

        /** Since when anybody could know that it concerns the goods that it does. */
        public Instant knownAt() {
            return correctedAt == null ? reportedAt : correctedAt;
        }
    }

    @Override
    public String name() {
        return "incident-list";
    }

    @Override
    public List<String> tables() {
        return List.of("incident");
    }

    @Override
    public void follow(Tx tx, Recorded<IncidentEvent> fact, Incident state) {
        switch (fact.event()) {
            case Reported reported -> add(tx, fact, reported);
            case Confirmed _ -> turn(tx, fact, Confidence.CONFIRMED);
            case Withdrawn _ -> turn(tx, fact, Confidence.WITHDRAWN);
            case AverageDeclared declared ->
                tx.update(
                        "UPDATE incident SET average_adjuster = ?, average_declared_at = ?, version = ? WHERE id = ?",
                        declared.adjuster(),
                        declared.at(),
                        fact.version(),
                        fact.streamId());
            case Corrected corrected -> correct(tx, fact, corrected);
            case Ended ended ->
                tx.update(
                        "UPDATE incident SET closed_at = ?, version = ? WHERE id = ?",
                        ended.at(),
                        fact.version(),
                        fact.streamId());
        }
    }

    private static void add(Tx tx, Recorded<IncidentEvent> fact, Reported reported) {
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

    private static void turn(Tx tx, Recorded<IncidentEvent> fact, Confidence confidence) {
        tx.update(
                "UPDATE incident SET confidence = ?, version = ? WHERE id = ?",
                confidence,
                fact.version(),
                fact.streamId());
    }

    private static void correct(Tx tx, Recorded<IncidentEvent> fact, Corrected corrected) {
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

    public Optional<Row> find(Tx tx, IncidentId id) {
        return tx.first("SELECT * FROM incident WHERE id = ?", IncidentList::row, id);
    }

    /**
     * The first other incident of that kind on the voyage that is not over: not withdrawn, not closed, and not settled for all
     * whom it hit. It is asked by who has the voyage alone.
     */
    Optional<Same> open(Tx tx, Voyage voyage, String kind, IncidentId other) {
        return tx.first(
                "SELECT id, incident_no FROM incident WHERE imo = ? AND voyage = ? AND kind = ? AND id <> ?"
                        + " AND confidence <> ? AND closed_at IS NULL AND (EXISTS (SELECT FROM affected_shipment WHERE incident_id = id AND closed_at IS NULL)"
                        + " OR NOT EXISTS (SELECT FROM affected_shipment WHERE incident_id = id)) ORDER BY id LIMIT 1",
                row -> new Same(new IncidentId(row.getObject("id", UUID.class)), row.getString("incident_no")),
                voyage.imo(),
                voyage.number(),
                kind,
                other,
                Confidence.WITHDRAWN);
    }

    List<Row> page(Tx tx, IncidentStatus status, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM incident WHERE (?::text IS NULL OR"
                        + " CASE WHEN closed_at IS NULL THEN confidence ELSE 'CLOSED' END = ?::text) AND (?::uuid IS NULL OR id > ?::uuid)"
                        + " ORDER BY id LIMIT ?",
                IncidentList::row,
                status,
                status,
                after,
                after,
                limit);
    }

    String nextNo(Tx tx) {
        return tx.first("SELECT 'I-' || lpad(nextval('incident_no')::text, 6, '0')", row -> row.getString(1))
                .orElseThrow();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new IncidentId(row.getObject("id", UUID.class)),
                row.getString("incident_no"),
                row.getString("kind"),
                row.getString("vessel_name"),
                row.getString("imo"),
                row.getString("voyage"),
                row.getString("place"),
                Columns.instant(row, "occurred_at"),
                row.getString("severity"),
                row.getString("source"),
                row.getString("description"),
                Confidence.valueOf(row.getString("confidence")),
                Columns.instant(row, "reported_at"),
                row.getString("average_adjuster"),
                Columns.instant(row, "average_declared_at"),
                Columns.instant(row, "corrected_at"),
                row.getString("correction"),
                Columns.instant(row, "closed_at"),
                row.getLong("version"));
    }
}
