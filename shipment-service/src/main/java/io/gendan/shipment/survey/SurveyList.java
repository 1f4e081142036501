package io.gendan.shipment.survey;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.SurveyId;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.survey.SurveyEvent.Cancelled;
import io.gendan.shipment.survey.SurveyEvent.Ordered;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which surveys were ordered, and what did they find? Every report that was given stands there, the last one first. */
@Singleton
public class SurveyList implements ReadModel<Survey, SurveyEvent> {
    enum Status {
        ORDERED,
        REPORTED,
        CANCELLED
    }

    /** {@code correction} says why it replaced the one before. */
    @Schema(name = "SurveyReport")
    record ReportRow(
            String reportNo,
            Instant surveyedAt,
            List<Finding> findings,
            CargoCondition condition,
            String correction,
            Instant reportedAt) {}

    /** {@code reports}: the last word first. */
    @Schema(name = "Survey")
    record Row(
            SurveyId id,
            String surveyNo,
            ShipmentId shipmentId,
            IncidentId incidentId,
            String surveyor,
            String place,
            LocalDate dueOn,
            Status status,
            List<ReportRow> reports,
            String cancelledBecause,
            Instant orderedAt,
            long version) {}

    @Override
    public String name() {
        return "survey-list";
    }

    @Override
    public List<String> tables() {
        return List.of("survey_report", "survey");
    }

    @Override
    public void follow(Tx tx, Recorded<SurveyEvent> fact, Survey state) {
        switch (fact.event()) {
            case Ordered ordered -> add(tx, fact, ordered);
            case Reported reported -> {
                add(tx, fact, reported);
                turn(tx, fact, Status.REPORTED, null);
            }
            case Cancelled cancelled -> turn(tx, fact, Status.CANCELLED, cancelled.reason());
        }
    }

    private static void add(Tx tx, Recorded<SurveyEvent> fact, Ordered ordered) {
        tx.update(
                "INSERT INTO survey (id, survey_no, shipment_id, incident_id, surveyor, place, due_on, status, ordered_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                ordered.surveyNo(),
                ordered.shipment(),
                ordered.incident(),
                ordered.surveyor(),
                ordered.place(),
                ordered.dueOn(),
                Status.ORDERED,
                ordered.at(),
                fact.version());
    }

    private static void add(Tx tx, Recorded<SurveyEvent> fact, Reported reported) {
        tx.update(
                "INSERT INTO survey_report (survey_id, version, report_no, surveyed_at, findings, condition, correction, reported_at)"
                        + " VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                fact.streamId(),
                fact.version(),
                reported.reportNo(),
                reported.surveyedAt(),
                EventJson.toJson(reported.findings()),
                reported.condition(),
                reported.correction(),
                reported.at());
    }

    private static void turn(Tx tx, Recorded<SurveyEvent> fact, Status status, String because) {
        tx.update(
                "UPDATE survey SET status = ?, cancelled_because = ?, version = ? WHERE id = ?",
                status,
                because,
                fact.version(),
                fact.streamId());
    }

    Optional<Row> find(Tx tx, SurveyId id) {
        return tx.first("SELECT * FROM survey WHERE id = ?", row -> row(tx, row), id);
    }

    List<Row> of(Tx tx, ShipmentId shipment) {
        return tx.query("SELECT * FROM survey WHERE shipment_id = ? ORDER BY id", row -> row(tx, row), shipment);
    }

    String nextNo(Tx tx) {
        return tx.first("SELECT 'SV-' || lpad(nextval('survey_no')::text, 6, '0')", row -> row.getString(1))
                .orElseThrow();
    }

    private static Row row(Tx tx, ResultSet row) throws SQLException {
        var id = new SurveyId(row.getObject("id", UUID.class));
        var incident = row.getObject("incident_id", UUID.class);
        return new Row(
                id,
                row.getString("survey_no"),
                new ShipmentId(row.getObject("shipment_id", UUID.class)),
                incident == null ? null : new IncidentId(incident),
                row.getString("surveyor"),
                row.getString("place"),
                row.getObject("due_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                reports(tx, id),
                row.getString("cancelled_because"),
                Columns.instant(row, "ordered_at"),
                row.getLong("version"));
    }

    private static List<ReportRow> reports(Tx tx, SurveyId id) {
        return tx.query(
                "SELECT * FROM survey_report WHERE survey_id = ? ORDER BY version DESC",
                row -> new ReportRow(
                        row.getString("report_no"),
                        Columns.instant(row, "surveyed_at"),
                        Arrays.asList(EventJson.fromJson(row.getString("findings"), Finding[].class)),
                        CargoCondition.valueOf(row.getString("condition")),
                        row.getString("correction"),
                        Columns.instant(row, "reported_at")),
                id);
    }
}
