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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the goods are where their last leg ends. One of the three days is there: a day that is past without anybody saying that they
 * came is the day they were due on, and not one they are expected on.
 *
 * @param source who said so, absent while it is the plan of our booking; {@code saidAt} when they did, or when it was planned
 * @param words all of it in one, with its age
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
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    static Arrival of(ResultSet row, CompanyDays days, Instant now) throws SQLException {
        var due = Columns.instant(row, "due_at");
        var classifier = Saying.Classifier.valueOf(row.getString("eta_classifier"));
        var source = row.getString("eta_source");
        var saidAt = Columns.instant(row, source == null ? "planned_at" : "eta_said_at");
        return of(EtaStatus.of(classifier, due, now), days.of(due), source, saidAt, now);
    }

    /** On paper an age would be that of the day it was printed: there stands the moment, by the clock of the company. */
    String printed(ZoneId zone) {
        return words(status, day(), source, saidAt == null ? null : MOMENT.format(saidAt.atZone(zone)));
    }

    private LocalDate day() {
        return Stream.of(expectedOn, wasDueOn, arrivedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    static Arrival of(EtaStatus status, LocalDate day, String source, Instant saidAt, Instant now) {
        var words = words(status, day, source, saidAt == null ? null : age(saidAt, now));
        return switch (status) {
            case PLANNED, ESTIMATED -> new Arrival(status, day, null, null, source, saidAt, words);
            case PASSED_UNCONFIRMED -> new Arrival(status, null, day, null, source, saidAt, words);
            case ACTUAL -> new Arrival(status, null, null, day, source, saidAt, words);
        };
    }

    private static String words(EtaStatus status, LocalDate day, String source, String when) {
        var by = " (" + (source == null ? "booking" : source) + (when == null ? "" : ", " + when) + ")";
        return switch (status) {
            case PLANNED -> "计划 planned for " + day + by;
            case ESTIMATED -> "预计 expected on " + day + by;
            case PASSED_UNCONFIRMED -> "逾期 overdue: was due on " + day + by;
            case ACTUAL -> "已到 arrived on " + day + by;
        };
    }

    private static String age(Instant saidAt, Instant now) {
        var age = Duration.between(saidAt, now);
        if (age.toHours() < 1) return Math.max(age.toMinutes(), 0) + " min ago";
        return age.toHours() < 48 ? age.toHours() + " h ago" : age.toDays() + " d ago";
    }
}
