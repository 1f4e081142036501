package io.gendan.shipment.survey;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.SurveyId;
import io.gendan.shipment.shipment.CargoCondition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as it is shown. {@code reports}: the last word first. */
@Schema(name = "Survey")
record SurveyView(
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
        long version) {

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

    static SurveyView of(ResultSet row, List<ReportRow> reports) throws SQLException {
        var id = new SurveyId(row.getObject("id", UUID.class));
        var incident = row.getObject("incident_id", UUID.class);
        return new SurveyView(
                id,
                row.getString("survey_no"),
                new ShipmentId(row.getObject("shipment_id", UUID.class)),
                incident == null ? null : new IncidentId(incident),
                row.getString("surveyor"),
                row.getString("place"),
                row.getObject("due_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                reports,
                row.getString("cancelled_because"),
                Columns.instant(row, "ordered_at"),
                row.getLong("version"));
    }

    static ReportRow report(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getString("report_no"),
                Columns.instant(row, "surveyed_at"),
                Arrays.asList(EventJson.fromJson(row.getString("findings"), Finding[].class)),
                CargoCondition.valueOf(row.getString("condition")),
                row.getString("correction"),
                Columns.instant(row, "reported_at"));
    }
}
