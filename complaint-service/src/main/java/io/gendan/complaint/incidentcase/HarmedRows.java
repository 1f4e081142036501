package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Which goods of a case are damaged or lost, and what came of it. The case is locked by whoever asks, until their commit. */
@Singleton
class HarmedRows {
    private static final String SELECT = """
            SELECT case_shipment.*, case_no, incident_no, customer_id FROM incident_case
            JOIN case_shipment ON case_id = id
            WHERE condition IN ('DAMAGED', 'LOST') AND unharmed_at IS NULL AND\s""";

    /** What of an open case has no complaint yet, and could have one: its customer and its order are known. */
    static final String COMPLAINT_DUE = """
            settled_at IS NULL AND EXISTS (SELECT FROM case_shipment
                JOIN known_order ON known_order.order_id = case_shipment.order_id
                JOIN known_customer ON known_customer.customer_id = known_order.customer_id
                WHERE case_id = incident_case.id AND condition IN ('DAMAGED', 'LOST') AND unharmed_at IS NULL
                    AND complaint_id IS NULL AND known_order.customer_id = incident_case.customer_id)""";

    /**
     * @param legNo on which it was hit
     * @param complaint null until there is one, {@code recourse} too
     */
    record Harmed(
            CaseId incidentCase,
            String caseNo,
            String incidentNo,
            CustomerId customer,
            ShipmentId shipment,
            String shipmentNo,
            OrderId orderId,
            String orderNo,
            int legNo,
            Condition condition,
            ComplaintId complaint,
            ClaimId recourse) {}

    List<Harmed> of(Tx tx, CaseId id) {
        return tx.query(
                SELECT + "case_id = ? AND settled_at IS NULL ORDER BY seq FOR UPDATE OF incident_case",
                HarmedRows::harmed,
                id);
    }

    /** Those of a case, or of a complaint that a case has opened; also of one that is settled. */
    List<Harmed> of(Tx tx, CaseId id, ComplaintId complaint) {
        return tx.query(
                SELECT + "(case_id = ? OR complaint_id = ?) ORDER BY case_id, seq FOR UPDATE OF incident_case",
                HarmedRows::harmed,
                id,
                complaint);
    }

    boolean isKnown(Tx tx, CustomerId customer) {
        return tx.first("SELECT 1 FROM known_customer WHERE customer_id = ?", _ -> true, customer)
                .isPresent();
    }

    private static Harmed harmed(ResultSet row) throws SQLException {
        return new Harmed(
                CaseBelongings.id(row, "case_id", CaseId::new),
                row.getString("case_no"),
                row.getString("incident_no"),
                CaseBelongings.id(row, "customer_id", CustomerId::new),
                CaseBelongings.id(row, "shipment_id", ShipmentId::new),
                row.getString("shipment_no"),
                CaseBelongings.id(row, "order_id", OrderId::new),
                row.getString("order_no"),
                row.getInt("leg_no"),
                Condition.valueOf(row.getString("condition")),
                CaseBelongings.id(row, "complaint_id", ComplaintId::new),
                CaseBelongings.id(row, "recourse_id", ClaimId::new));
    }
}
