package io.gendan.complaint.incidentcase;

import static io.gendan.eventsourcing.Columns.instant;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gendan.complaint.incidentcase.CaseView.ShipmentView;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What belongs to cases: their shipments, and the complaints and claims that name them, whoever opened those. */
final class CaseBelongings {
    private CaseBelongings() {}

    static Map<CaseId, List<ShipmentView>> shipments(Tx tx, List<CaseId> ids) {
        var found = tx.query(
                "SELECT * FROM case_shipment WHERE case_id = ANY (?) ORDER BY case_id, seq",
                row -> new Of<>(id(row, "case_id", CaseId::new), shipment(row)),
                ids);
        return byCase(found);
    }

    static Map<CaseId, List<ComplaintId>> complaints(Tx tx, List<CaseId> ids) {
        return naming(tx, "complaint", ids, ComplaintId::new);
    }

    static Map<CaseId, List<ClaimId>> claims(Tx tx, List<CaseId> ids) {
        return naming(tx, "claim", ids, ClaimId::new);
    }

    private record Of<I>(CaseId incidentCase, I what) {}

    private static <I> Map<CaseId, List<I>> naming(Tx tx, String table, List<CaseId> ids, Function<UUID, I> type) {
        var found = tx.query(
                "SELECT id, case_id FROM " + table + " WHERE case_id = ANY (?) ORDER BY id",
                row -> new Of<>(id(row, "case_id", CaseId::new), id(row, "id", type)),
                ids);
        return byCase(found);
    }

    private static <I> Map<CaseId, List<I>> byCase(List<Of<I>> found) {
        return found.stream().collect(groupingBy(Of::incidentCase, mapping(Of::what, toList())));
    }

    private static ShipmentView shipment(ResultSet row) throws SQLException {
        return new ShipmentView(
                new ShipmentId(row.getObject("shipment_id", UUID.class)),
                row.getString("shipment_no"),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("order_no"),
                row.getString("incoterm"),
                Condition.valueOf(row.getString("condition")),
                instant(row, "unharmed_at"),
                instant(row, "told_at"),
                instant(row, "fed_back_at"),
                instant(row, "harm_told_at"),
                id(row, "complaint_id", ComplaintId::new),
                id(row, "recourse_id", ClaimId::new));
    }

    static <I> I id(ResultSet row, String column, Function<UUID, I> type) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
