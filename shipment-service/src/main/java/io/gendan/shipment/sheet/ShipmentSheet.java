package io.gendan.shipment.sheet;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.sheets.Lines;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sheet 13-12, 出货跟踪表: every shipment on one line. Read from the tables of the other read models. */
@Singleton
class ShipmentSheet {
    private static final String SELECT = """
            SELECT shipment.id, shipment_no, customer_name, contract_no, departed_at, quantity_and_spec, transport_mode,
                   delivery_place, status, cargo_condition, manufacturing_status,
                   (SELECT string_agg(incident_no, ', ' ORDER BY incident_no) FROM affected_shipment
                    JOIN incident ON incident.id = incident_id
                    WHERE affected_shipment.shipment_id = shipment.id AND affected_shipment.closed_at IS NULL) AS open_incidents
            FROM shipment
            LEFT JOIN known_order USING (order_id)
            JOIN shipment_leg ON shipment_leg.shipment_id = shipment.id AND leg_no = 1
            """;

    private static final String WHERE = "WHERE (?::uuid IS NULL OR shipment.customer_id = ?::uuid)";

    /** {@code manufacturingStatus} is what order-service said last; {@code remarks} name what is wrong with the shipment. */
    @Schema(name = "ShipmentTrackingLine")
    record Line(
            UUID id,
            String sheetNo,
            String customerName,
            String contractNo,
            Instant shippedOn,
            String quantityAndSpec,
            String transportMode,
            String deliveryPlace,
            String manufacturingStatus,
            String shipmentStatus,
            String remarks) {}

    List<Line> page(Tx tx, UUID customer, UUID after, int limit) {
        return tx.query(
                SELECT + WHERE + " AND (?::uuid IS NULL OR shipment.id > ?::uuid) ORDER BY shipment.id LIMIT ?",
                ShipmentSheet::line,
                customer,
                customer,
                after,
                after,
                limit);
    }

    Lines all(UUID customer) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return tx.first(
                                "SELECT count(*) FROM (SELECT FROM shipment " + WHERE + " LIMIT ?) found",
                                row -> row.getLong(1),
                                customer,
                                customer,
                                most + 1L)
                        .orElseThrow();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                tx.each(
                        SELECT + WHERE + " ORDER BY shipment.id",
                        ShipmentSheet::line,
                        line -> taker.accept(ShipmentTrackingForm.cells(line)),
                        customer,
                        customer);
            }
        };
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("shipment_no"),
                row.getString("customer_name"),
                row.getString("contract_no"),
                Columns.instant(row, "departed_at"),
                row.getString("quantity_and_spec"),
                row.getString("transport_mode"),
                row.getString("delivery_place"),
                row.getString("manufacturing_status"),
                row.getString("status"),
                remarks(row.getString("open_incidents"), row.getString("cargo_condition")));
    }

    private static String remarks(String openIncidents, String condition) {
        var cargo = condition.equals("UNKNOWN") ? null : "cargo " + condition;
        if (openIncidents == null) return cargo;
        return "incident " + openIncidents + " open" + (cargo == null ? "" : "; " + cargo);
    }
}
