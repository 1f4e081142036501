package io.gendan.order.demand;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Viewer;
import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.demand.DemandEvent.OfInvoice;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.salesorder.OrderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A demand as people see it. {@code override} stands beside the status for ever once a general manager has let it through. */
record DemandView(
        DemandId id,
        String demandNo,
        OrderId orderId,
        CustomerId customerId,
        DemandKind kind,
        List<ShipmentId> shipmentIds,
        Money amount,
        String remarks,
        DemandStatus status,
        List<UUID> heldBy,
        Instant requestedAt,
        String requestedBy,
        Instant issuedAt,
        OverrideView override,
        String withdrawnBecause,
        OfInvoice reminder,
        long version) {

    /** They see what has gone out to them. Whether we collect it, what held it up and who decided is ours. */
    boolean isFor(Viewer viewer) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> true;
            case Viewer.Partner _ -> issuedAt != null && viewer.sees(customerId);
        };
    }

    DemandView forCustomer() {
        return new DemandView(
                id,
                demandNo,
                orderId,
                customerId,
                kind,
                shipmentIds,
                amount,
                null,
                status.forCustomer(),
                null,
                null,
                null,
                issuedAt,
                null,
                null,
                reminder,
                version);
    }

    record OverrideView(String by, String reason, Instant at) {}

    static DemandView of(ResultSet row) throws SQLException {
        var request = EventJson.fromJson(row.getString("request"), Requested.class);
        return new DemandView(
                new DemandId(row.getObject("id", UUID.class)),
                request.demand().demandNo(),
                request.demand().order(),
                request.demand().customer(),
                request.kind(),
                request.shipments(),
                request.amount(),
                request.remarks(),
                DemandStatus.valueOf(row.getString("status")),
                Arrays.asList((UUID[]) row.getArray("held_by").getArray()),
                request.at(),
                request.by(),
                instant(row, "issued_at"),
                override(row),
                row.getString("withdrawn_because"),
                request.reminder(),
                row.getLong("version"));
    }

    private static OverrideView override(ResultSet row) throws SQLException {
        var by = row.getString("override_by");
        return by == null ? null : new OverrideView(by, row.getString("override_reason"), instant(row, "override_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
