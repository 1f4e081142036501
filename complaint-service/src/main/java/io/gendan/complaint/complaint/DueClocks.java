package io.gendan.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which complaints is something due? Reads what {@link ComplaintClocks} and {@link ComplaintList} write. */
@Singleton
class DueClocks {
    private static final String SELECT = """
            SELECT DISTINCT ON (id) id, complaint_no, owner, kind, due_at, warn_at, paused_until FROM complaint_clock
            JOIN complaint ON id = complaint_id
            WHERE due_at < ? AND (?::text IS NULL OR owner = ?) AND (?::uuid IS NULL OR id > ?)
            ORDER BY id, due_at, kind LIMIT ?""";

    /** {@code pausedUntil}: of the last time that it waits for somebody outside; {@code dueAt} counts with that. */
    @Schema(name = "DueComplaintClock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            ComplaintId complaintId,
            String complaintNo,
            String owner,
            ClockKind kind,
            Instant dueAt,
            Instant warnAt,
            Instant pausedUntil) {}

    List<Row> page(Tx tx, Instant before, String owner, UUID after, int limit) {
        return tx.query(
                SELECT,
                row -> new Row(
                        new ComplaintId(row.getObject("id", UUID.class)),
                        row.getString("complaint_no"),
                        row.getString("owner"),
                        ClockKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "due_at"),
                        Columns.instant(row, "warn_at"),
                        Columns.instant(row, "paused_until")),
                before,
                owner,
                owner,
                after,
                after,
                limit);
    }
}
