package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
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
            IncidentStatus status,
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
            case Reported reported -> IncidentRows.add(tx, fact, reported);
            case Confirmed _ -> IncidentRows.turn(tx, fact, Confidence.CONFIRMED);
            case Withdrawn _ -> IncidentRows.turn(tx, fact, Confidence.WITHDRAWN);
            case AverageDeclared declared -> IncidentRows.average(tx, fact, declared);
            case Corrected corrected -> IncidentRows.correct(tx, fact, corrected);
            case Ended ended -> IncidentRows.end(tx, fact, ended);
        }
    }

    public Optional<Row> find(Tx tx, IncidentId id) {
        return tx.first("SELECT * FROM incident WHERE id = ?", IncidentList::row, id);
    }

    static Row row(ResultSet row) throws SQLException {
        var confidence = Confidence.valueOf(row.getString("confidence"));
        var closedAt = Columns.instant(row, "closed_at");
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
                confidence,
                Columns.instant(row, "reported_at"),
                row.getString("average_adjuster"),
                Columns.instant(row, "average_declared_at"),
                Columns.instant(row, "corrected_at"),
                row.getString("correction"),
                closedAt,
                IncidentStatus.of(confidence, closedAt),
                row.getLong("version"));
    }
}
