package io.gendan.shipment.survey;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.SurveyId;
import io.gendan.shipment.survey.SurveyEvent.Cancelled;
import io.gendan.shipment.survey.SurveyEvent.Ordered;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which surveys were ordered, and what did they find? Every report that was given stands there, the last one first. */
@Singleton
public class SurveyList implements ReadModel<Survey, SurveyEvent> {
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
                turn(tx, fact, SurveyView.Status.REPORTED, null);
            }
            case Cancelled cancelled -> turn(tx, fact, SurveyView.Status.CANCELLED, cancelled.reason());
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
                SurveyView.Status.ORDERED,
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

    private static void turn(Tx tx, Recorded<SurveyEvent> fact, SurveyView.Status status, String because) {
        tx.update(
                "UPDATE survey SET status = ?, cancelled_because = ?, version = ? WHERE id = ?",
                status,
                because,
                fact.version(),
                fact.streamId());
    }

    Optional<SurveyView> find(Tx tx, SurveyId id) {
        return tx.first("SELECT * FROM survey WHERE id = ?", row -> view(tx, row), id);
    }

    List<SurveyView> of(Tx tx, ShipmentId shipment) {
        return tx.query("SELECT * FROM survey WHERE shipment_id = ? ORDER BY id", row -> view(tx, row), shipment);
    }

    String nextNo(Tx tx) {
        return tx.first("SELECT 'SV-' || lpad(nextval('survey_no')::text, 6, '0')", row -> row.getString(1))
                .orElseThrow();
    }

    private static SurveyView view(Tx tx, ResultSet row) throws SQLException {
        return SurveyView.of(row, reports(tx, row.getObject("id", UUID.class)));
    }

    private static List<SurveyView.ReportRow> reports(Tx tx, UUID survey) {
        return tx.query(
                "SELECT * FROM survey_report WHERE survey_id = ? ORDER BY version DESC", SurveyView::report, survey);
    }
}
