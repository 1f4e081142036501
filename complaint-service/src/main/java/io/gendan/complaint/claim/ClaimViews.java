package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRow.day;
import static io.gendan.complaint.claim.ClaimRow.id;
import static io.gendan.complaint.claim.ClaimRow.matter;
import static io.gendan.complaint.claim.ClaimRow.money;
import static io.gendan.complaint.claim.ClaimRow.word;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads claims with all that belongs to them: four statements, for one claim or for two hundred. */
@Singleton
class ClaimViews {
    private final ClaimLedger ledger;

    ClaimViews(ClaimLedger ledger) {
        this.ledger = ledger;
    }

    Optional<ClaimView> find(Tx tx, ClaimId id) {
        return views(tx, "WHERE id = ?", List.of(id)).stream().findFirst();
    }

    List<ClaimView> page(Tx tx, WantedClaims wanted, UUID after, int limit) {
        var arguments = new ArrayList<Object>();
        var where = wanted.where(after, arguments);
        arguments.add(limit);
        return views(tx, where + " ORDER BY id LIMIT ?", arguments);
    }

    private record Belonging(
            Map<ClaimId, List<ShipmentId>> shipments,
            Map<ClaimId, List<ClaimView.Deadline>> deadlines,
            Map<ClaimId, List<ClaimView.Payment>> payments) {}

    private record Of<T>(ClaimId claim, T it) {}

    private List<ClaimView> views(Tx tx, String where, List<Object> arguments) {
        var ids = tx.query("SELECT id FROM claim " + where, row -> id(row, "id"), arguments.toArray());
        if (ids.isEmpty()) return List.of();
        var shipments = tx.query(
                "SELECT * FROM claim_shipment WHERE claim_id = ANY (?) ORDER BY claim_id, place",
                row -> new Of<>(id(row, "claim_id"), id(row, "shipment_id", ShipmentId::new)),
                ids);
        var deadlines = tx.query(
                "SELECT * FROM claim_deadline WHERE claim_id = ANY (?) ORDER BY claim_id, place",
                row -> new Of<>(id(row, "claim_id"), deadline(row)),
                ids);
        var payments = ledger.of(tx, ids).stream()
                .map(row ->
                        new Of<>(row.claim(), new ClaimView.Payment(row.reference(), row.amount(), row.on(), row.by())))
                .toList();
        var belonging = new Belonging(byClaim(shipments), byClaim(deadlines), byClaim(payments));
        return tx.query("SELECT * FROM claim WHERE id = ANY (?) ORDER BY id", row -> view(row, belonging), ids);
    }

    private static <T> Map<ClaimId, List<T>> byClaim(List<Of<T>> all) {
        return all.stream().collect(groupingBy(Of::claim, mapping(Of::it, toList())));
    }

    private static ClaimView view(ResultSet row, Belonging belonging) throws SQLException {
        var id = id(row, "id");
        var matter = matter(row, belonging.shipments().getOrDefault(id, List.of()));
        var deadlines = belonging.deadlines().getOrDefault(id, List.of());
        return new ClaimView(
                id,
                row.getString("claim_no"),
                Direction.valueOf(row.getString("direction")),
                Party.valueOf(row.getString("party")),
                row.getString("counterpart"),
                matter.customer(),
                matter.complaint(),
                matter.incidentCase(),
                matter.order(),
                matter.shipments(),
                row.getObject("stage_no", Integer.class),
                Cause.valueOf(row.getString("cause")),
                word(Loss.class, row.getString("loss")),
                id(row, "back_to_back", ClaimId::new),
                ClaimStatus.valueOf(row.getString("status")),
                money(row, "amount"),
                money(row, "agreed"),
                money(row, "paid"),
                day(row, "notice_on"),
                word(NoticeChannel.class, row.getString("notice_channel")),
                ClaimRow.documents(row),
                ClaimRow.offers(row),
                belonging.payments().getOrDefault(id, List.of()),
                ClaimRow.terms(row),
                nearest(deadlines),
                deadlines,
                Columns.instant(row, "escalated_at"),
                row.getString("their_reference"),
                row.getString("reason"),
                day(row, "settled_on"),
                day(row, "settled_with_customer"),
                row.getString("raised_by"),
                Columns.instant(row, "raised_at"),
                row.getLong("version"));
    }

    private static LocalDate nearest(List<ClaimView.Deadline> deadlines) {
        var known = deadlines.stream().filter(one -> one.by() != null).toList();
        return known.stream()
                .filter(one -> one.passedAt() == null)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(ClaimView.Deadline::by)
                .orElse(null);
    }

    private static ClaimView.Deadline deadline(ResultSet row) throws SQLException {
        return new ClaimView.Deadline(
                DeadlineKind.valueOf(row.getString("kind")),
                day(row, "by_day"),
                row.getString("source"),
                row.getString("remark"),
                id(row, "shipment_id", ShipmentId::new),
                row.getObject("stage_no", Integer.class),
                row.getObject("warned", Integer.class),
                Columns.instant(row, "passed_at"));
    }
}
