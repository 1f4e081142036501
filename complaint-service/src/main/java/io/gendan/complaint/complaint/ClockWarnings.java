package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.Warn;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Errand;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Warns who follows a complaint before a promise is broken: most of its time is gone, and some is left. */
@Singleton
class ClockWarnings {
    private static final int AT_A_TIME = 250;
    private static final String NEAR = """
            SELECT complaint_id, kind, started_at, due_at FROM complaint_clock
            WHERE NOT warned AND warn_at <= ? AND due_at > ? ORDER BY warn_at, complaint_id, kind LIMIT ?""";

    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(hashtextextended('clock-warnings', 0))";

    private final Complaints complaints;

    ClockWarnings(Complaints complaints) {
        this.complaints = complaints;
    }

    /** All at once, or none of them. Whether there may be more. */
    boolean look(Tx tx, Instant now) {
        if (!tx.first(ALONE, row -> row.getBoolean(1)).orElseThrow()) return false;
        var near = near(tx, now);
        return !near.isEmpty() && complaints.handleAll(tx, near) > 0 && near.size() == AT_A_TIME;
    }

    /** What is due already is somebody higher's concern. */
    List<Errand<ComplaintCommand>> near(Tx tx, Instant now) {
        return tx.query(NEAR, row -> errand(tx, row, now), now, now, AT_A_TIME);
    }

    private static Errand<ComplaintCommand> errand(Tx tx, ResultSet row, Instant now) throws SQLException {
        return new Errand<>(
                tx.cause(),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                new Warn(
                        ClockKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "started_at"),
                        Columns.instant(row, "due_at"),
                        now));
    }
}
