package io.gendan.complaint.complaint;

import io.gendan.complaint.clock.Clock;
import io.gendan.complaint.clock.Happening;
import io.gendan.complaint.complaint.ComplaintClocks.Row;
import io.gendan.complaint.words.ClockKind;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the clocks of many complaints in three statements. */
final class ClockRows {
    private static final int AT_ONCE = 500;

    private ClockRows() {}

    static void write(Tx tx, List<Row> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE)
            some(tx, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
    }

    private static void some(Tx tx, List<Row> rows) {
        put(
                tx,
                "INSERT INTO complaint_happenings (complaint_id, happenings, escalate_at, escalate_to, escalate_because) VALUES ",
                "(?, ?::jsonb, ?::timestamptz, ?, ?)",
                " ON CONFLICT (complaint_id) DO UPDATE SET happenings = excluded.happenings, escalate_at = excluded.escalate_at,"
                        + " escalate_to = excluded.escalate_to, escalate_because = excluded.escalate_because",
                rows.stream().map(ClockRows::happenings).toList());
        tx.update(
                "DELETE FROM complaint_clock WHERE complaint_id = ANY (?::uuid[])",
                rows.stream().map(Row::id).toList());
        put(
                tx,
                "INSERT INTO complaint_clock (complaint_id, kind, started_at, warn_at, due_at, paused_until, warned) VALUES ",
                "(?, ?, ?, ?::timestamptz, ?, ?::timestamptz, ?)",
                "",
                rows.stream().flatMap(ClockRows::clocks).toList());
    }

    private static void put(Tx tx, String insert, String row, String otherwise, List<List<Object>> values) {
        if (values.isEmpty()) return;
        var places = String.join(", ", Collections.nCopies(values.size(), row));
        tx.update(
                insert + places + otherwise,
                values.stream().flatMap(List::stream).toArray());
    }

    private static List<Object> happenings(Row row) {
        var next = row.clocks().next(row.file().course().escalatedTo());
        return Arrays.asList(
                row.id(),
                EventJson.toJson(row.happenings().toArray(Happening[]::new)),
                next.map(step -> (Object) step.at()).orElse(null),
                next.map(step -> step.to().name()).orElse(null),
                next.map(step -> step.reason().name()).orElse(null));
    }

    /** Those that run: what is kept or has fallen away is due no more. */
    private static Stream<List<Object>> clocks(Row row) {
        return Stream.of(ClockKind.values())
                .map(row.clocks()::newest)
                .flatMap(Optional::stream)
                .filter(clock -> clock.stoppedAt() == null)
                .map(clock -> clock(row, clock));
    }

    private static List<Object> clock(Row row, Clock clock) {
        var last = clock.waits().isEmpty() ? null : clock.waits().getLast().until();
        return Arrays.asList(
                row.id(),
                clock.kind().name(),
                clock.startedAt(),
                clock.warnAt(),
                clock.dueAt(),
                last,
                row.file().isWarned(clock.kind(), clock.startedAt()));
    }
}
