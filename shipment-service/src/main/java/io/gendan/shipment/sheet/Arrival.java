package io.gendan.shipment.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Columns;
import io.gendan.sheets.CompanyDays;
import io.gendan.shipment.shipment.EtaStatus;
import io.gendan.shipment.shipment.Saying;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the goods are where their last leg ends. One of the three days is there: a day that is past without anybody saying that they
 * came is the day they were due on, and not one they are expected on.
 *
 * @param source who said so, absent while it is the plan of our booking; {@code saidAt} when they did, or when it was planned
 * @param words all of it as it is printed
 */
@Schema(name = "ShipmentArrival")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Arrival(
        EtaStatus status,
        LocalDate expectedOn,
        LocalDate wasDueOn,
        LocalDate arrivedOn,
        String source,
        Instant saidAt,
        String words) {

    static Arrival of(ResultSet row, CompanyDays days, Instant now) throws SQLException {
        var due = Columns.instant(row, "due_at");
        var classifier = Saying.Classifier.valueOf(row.getString("eta_classifier"));
        var source = row.getString("eta_source");
        var saidAt = Columns.instant(row, source == null ? "planned_at" : "eta_said_at");
        return of(EtaStatus.of(classifier, due, now), days.of(due), source, saidAt, now);
    }

    static Arrival of(EtaStatus status, LocalDate day, String source, Instant saidAt, Instant now) {
        var by = " (" + (source == null ? "booking" : source) + (saidAt == null ? "" : ", " + age(saidAt, now)) + ")";
        return switch (status) {
            case PLANNED -> new Arrival(status, day, null, null, source, saidAt, "计划 planned for " + day + by);
            case ESTIMATED -> new Arrival(status, day, null, null, source, saidAt, "预计 expected on " + day + by);
            case PASSED_UNCONFIRMED ->
                new Arrival(status, null, day, null, source, saidAt, "逾期 overdue: was due on " + day + by);
            case ACTUAL -> new Arrival(status, null, null, day, source, saidAt, "已到 arrived on " + day + by);
        };
    }

    private static String age(Instant saidAt, Instant now) {
        var age = Duration.between(saidAt, now);
        if (age.toHours() < 1) return Math.max(age.toMinutes(), 0) + " min ago";
        return age.toHours() < 48 ? age.toHours() + " h ago" : age.toDays() + " d ago";
    }
}
