package io.gendan.complaint.absence;

import io.gendan.complaint.absence.AbsenceEvent.CalledOff;
import io.gendan.complaint.absence.AbsenceEvent.Planned;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is away when, and who acts in their place? */
@Singleton
public class AbsenceList implements ReadModel<Absence, AbsenceEvent> {

    private static final String CHAIN = """
            WITH RECURSIVE chain (who, since, until) AS (
                SELECT ?::text, ?::timestamptz, ?::timestamptz
                UNION
                SELECT cover, greatest(chain.since, absence.since), least(chain.until, absence.until, called_off_at)
                FROM chain JOIN absence ON absent = chain.who
                WHERE absence.since < chain.until AND least(absence.until, called_off_at) > chain.since)
            SELECT FROM chain WHERE who = ? LIMIT 1""";

    /** {@code calledOffAt}: since when it does not hold any more. */
    @Schema(name = "Absence")
    record Row(
            UUID id,
            String absent,
            String cover,
            Instant since,
            Instant until,
            String plannedBy,
            Instant plannedAt,
            Instant calledOffAt,
            long version) {}

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public List<String> tables() {
        return List.of("absence");
    }

    @Override
    public void follow(Tx tx, Recorded<AbsenceEvent> fact, Absence state) {
        switch (fact.event()) {
            case Planned plan ->
                tx.update(
                        "INSERT INTO absence (id, absent, cover, since, until, planned_by, planned_at, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        fact.streamId(),
                        plan.absent(),
                        plan.cover(),
                        plan.since(),
                        plan.until(),
                        plan.by(),
                        plan.at(),
                        fact.version());
            case CalledOff off ->
                tx.update(
                        "UPDATE absence SET called_off_at = ?, version = ? WHERE id = ?",
                        off.at(),
                        fact.version(),
                        fact.streamId());
        }
    }

    /**
     * Who acts for an account or a role at that time, when they are away: whoever covers, or who covers for those in turn. Nobody when
     * they are there, or when all who were named are away themselves.
     */
    public Optional<String> cover(Tx tx, String who, Instant at) {
        var asked = new HashSet<String>();
        var acts = who;
        for (var next = covering(tx, acts, at); next.isPresent(); next = covering(tx, acts, at)) {
            asked.add(acts);
            acts = next.get();
            if (asked.contains(acts)) return Optional.empty();
        }
        return Optional.of(acts).filter(found -> !found.equals(who));
    }

    /**
     * Whether, at some moment of that time, {@code cover} would be covered by {@code absent} in the end. Of absences of the same account
     * the last one planned holds, but one before it could hold again: it counts as well. Plans are made one after the other.
     */
    boolean inACircle(Tx tx, String absent, String cover, Instant since, Instant until) {
        tx.first("SELECT pg_advisory_xact_lock(hashtextextended('absences', 0))", _ -> true);
        return tx.first(CHAIN, _ -> true, cover, since, until, absent).isPresent();
    }

    private static Optional<String> covering(Tx tx, String who, Instant at) {
        return tx.first(
                "SELECT cover FROM absence WHERE absent = ? AND since <= ? AND ? < least(until, called_off_at)"
                        + " ORDER BY planned_at DESC, id DESC LIMIT 1",
                row -> row.getString("cover"),
                who,
                at,
                at);
    }

    Optional<Row> one(Tx tx, AbsenceId id) {
        return tx.first("SELECT * FROM absence WHERE id = ?", AbsenceList::row, id);
    }

    /** {@code absent} null: everybody's; {@code at} null: whenever. */
    List<Row> page(Tx tx, String absent, Instant at, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM absence WHERE (?::text IS NULL OR absent = ?)"
                        + " AND (?::timestamptz IS NULL OR since <= ? AND ? < least(until, called_off_at))"
                        + " AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?",
                AbsenceList::row,
                absent,
                absent,
                at,
                at,
                at,
                after,
                after,
                limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("absent"),
                row.getString("cover"),
                Columns.instant(row, "since"),
                Columns.instant(row, "until"),
                row.getString("planned_by"),
                Columns.instant(row, "planned_at"),
                Columns.instant(row, "called_off_at"),
                row.getLong("version"));
    }
}
