package io.gendan.complaint.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.delegation.DelegationEvent.Given;
import io.gendan.complaint.delegation.DelegationEvent.Revoked;
import io.gendan.complaint.words.DelegationId;
import io.gendan.complaint.words.Office;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who instructs in whose place, and from when to when? */
@Singleton
public class DelegationList implements ReadModel<Delegation, DelegationEvent> {

    /** {@code by}: who holds the office. Both days are in it. */
    @Schema(name = "Delegation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            DelegationId id,
            Office office,
            String by,
            String to,
            LocalDate from,
            LocalDate until,
            Instant givenAt,
            Instant revokedAt,
            long version) {}

    @Override
    public String name() {
        return "delegation-list";
    }

    @Override
    public List<String> tables() {
        return List.of("delegation");
    }

    @Override
    public void follow(Tx tx, Recorded<DelegationEvent> fact, Delegation state) {
        switch (fact.event()) {
            case Given it ->
                tx.update(
                        "INSERT INTO delegation (id, office, given_by, given_to, from_on, until_on, given_at, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        fact.streamId(),
                        it.office(),
                        it.by(),
                        it.to(),
                        it.from(),
                        it.until(),
                        it.at(),
                        fact.version());
            case Revoked it ->
                tx.update(
                        "UPDATE delegation SET revoked_at = ?, version = ? WHERE id = ?",
                        it.at(),
                        fact.version(),
                        fact.streamId());
        }
    }

    /** By which {@code account} may instruct on that day; whoever takes it back at this moment waits. */
    public Optional<Row> standing(Tx tx, Office office, String account, LocalDate on) {
        return tx.first(
                "SELECT * FROM delegation WHERE office = ? AND given_to = ? AND revoked_at IS NULL"
                        + " AND from_on <= ? AND until_on >= ? ORDER BY id LIMIT 1 FOR SHARE",
                DelegationList::row,
                office,
                account,
                on,
                on);
    }

    Optional<Row> find(Tx tx, DelegationId id) {
        return tx.first("SELECT * FROM delegation WHERE id = ?", DelegationList::row, id);
    }

    List<Row> page(Tx tx, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM delegation WHERE (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                DelegationList::row,
                after,
                after,
                limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new DelegationId(row.getObject("id", UUID.class)),
                Office.valueOf(row.getString("office")),
                row.getString("given_by"),
                row.getString("given_to"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                Columns.instant(row, "given_at"),
                Columns.instant(row, "revoked_at"),
                row.getLong("version"));
    }
}
