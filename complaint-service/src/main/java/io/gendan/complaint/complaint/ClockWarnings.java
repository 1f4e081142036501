package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.Warn;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Errand;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Warns who follows a complaint before a promise is broken: most of its time is gone, and some is left. */
@Singleton
class ClockWarnings {
    private static final Logger LOG = Logger.getLogger(ClockWarnings.class);
    private static final int AT_A_TIME = 250;
    private static final String NEAR = """
            SELECT complaint_id, kind, started_at, due_at FROM complaint_clock
            WHERE NOT warned AND warn_at <= ? AND due_at > ? ORDER BY warn_at, complaint_id, kind LIMIT ?""";

    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(hashtextextended('clock-warnings', 0))";

    private final Complaints complaints;
    private final Transactions transactions;
    private final Clock clock;

    ClockWarnings(Complaints complaints, Transactions transactions, Clock clock) {
        this.complaints = complaints;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether there may be more. What somebody is just changing is warned of in the next round. */
    boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactions.in(
                    Cause.of("complaint-service"),
                    tx -> tx.first(ALONE, row -> row.getBoolean(1)).orElseThrow() && look(tx, now));
        } catch (RuntimeException e) {
            LOG.infof("warned in the next round: %s", e.getMessage());
            return false;
        }
    }

    /** What is due already is somebody higher's concern. */
    private boolean look(Tx tx, Instant now) {
        var near = tx.query(NEAR, row -> errand(tx, row, now), now, now, AT_A_TIME);
        return !near.isEmpty() && complaints.handleAll(tx, near) > 0 && near.size() == AT_A_TIME;
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
