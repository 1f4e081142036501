package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckView.Repeat;
import io.gendan.complaint.effectcheck.EffectCheckView.Status;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what is to be judged, and beside it what has come since. What turned out to be unfounded is no repeat. */
@Singleton
class EffectCheckViews {
    private static final String SELECT = """
            SELECT effect_check.*, coalesce((
                SELECT jsonb_agg(jsonb_build_object('complaintId', id, 'complaintNo', complaint_no, 'receivedAt', received_at)
                                 ORDER BY received_at, id)
                FROM complaint again
                WHERE again.id <> effect_check.complaint_id AND again.cause = effect_check.cause
                  AND CASE WHEN effect_check.product_no IS NOT NULL THEN again.product_no = effect_check.product_no
                           WHEN effect_check.supplier IS NOT NULL THEN again.supplier = effect_check.supplier
                           ELSE again.customer_id = effect_check.customer_id END
                  AND again.received_at > effect_check.confirmed_at
                  AND again.received_at < (effect_check.due_on + 1)::timestamp AT TIME ZONE '%s'
                  AND (again.ended_as IS NULL OR again.ended_as NOT IN ('JOINED', 'UNFOUNDED_CONFIRMED'))), '[]')::text AS repeats
            FROM effect_check""";

    private final String select;

    EffectCheckViews(CompanyDays days) {
        this.select = SELECT.formatted(days.zone());
    }

    /** @param due those that are to be judged by then and were not; null for all */
    record Wanted(LocalDate due, String owner, Status status, UUID complaint) {}

    List<EffectCheckView> page(Tx tx, Wanted wanted, UUID after, int limit) {
        return tx.query(
                select
                        + " WHERE (?::date IS NULL OR due_on <= ?::date AND status IN ('WAITING', 'DUE'))"
                        + " AND (?::text IS NULL OR owner = ?) AND (?::text IS NULL OR status = ?)"
                        + " AND (?::uuid IS NULL OR complaint_id = ?::uuid)"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                EffectCheckViews::view,
                wanted.due(),
                wanted.due(),
                wanted.owner(),
                wanted.owner(),
                wanted.status(),
                wanted.status(),
                wanted.complaint(),
                wanted.complaint(),
                after,
                after,
                limit);
    }

    Optional<EffectCheckView> find(Tx tx, EffectCheckId id) {
        return tx.first(select + " WHERE id = ?", EffectCheckViews::view, id);
    }

    private static EffectCheckView view(ResultSet row) throws SQLException {
        return new EffectCheckView(
                new EffectCheckId(row.getObject("id", UUID.class)),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getString("complaint_no"),
                row.getString("notice_no"),
                row.getInt("edition"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("product_no"),
                row.getString("supplier"),
                Cause.valueOf(row.getString("cause")),
                row.getString("countermeasure"),
                row.getString("owner"),
                Columns.instant(row, "confirmed_at"),
                row.getObject("due_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                Columns.instant(row, "warned_at"),
                row.getString("looked_at"),
                row.getObject("repeats_found", Integer.class),
                row.getString("checked_by"),
                Columns.instant(row, "checked_at"),
                List.of(EventJson.fromJson(row.getString("repeats"), Repeat[].class)),
                row.getLong("version"));
    }
}
