package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.RolledOver;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what was a leg to be carried before, and why was that changed? */
@Singleton
public class Rollovers implements ReadModel<Shipment, ShipmentEvent> {
    @Schema(name = "Rollover")
    record Row(int legNo, Sailing before, Sailing after, String reason, String reasonText, Instant at) {
        Row forCustomer() {
            return new Row(legNo, before, after, null, null, at);
        }

        @Schema(name = "PlannedSailing")
        record Sailing(
                String vesselName, String imo, String voyage, Instant plannedDeparture, Instant plannedArrival) {}
    }

    @Override
    public String name() {
        return "rollovers";
    }

    @Override
    public List<String> tables() {
        return List.of("shipment_rollover");
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        if (!(fact.event() instanceof RolledOver over)) return;
        tx.update(
                "INSERT INTO shipment_rollover VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                fact.version(),
                over.after().legNo(),
                over.before().vesselName(),
                over.before().imo(),
                over.before().voyage(),
                over.before().plannedDeparture(),
                over.before().plannedArrival(),
                over.after().vesselName(),
                over.after().imo(),
                over.after().voyage(),
                over.after().plannedDeparture(),
                over.after().plannedArrival(),
                over.reason(),
                over.reasonText(),
                over.at());
    }

    List<Row> of(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT * FROM shipment_rollover WHERE shipment_id = ? ORDER BY version", Rollovers::row, shipment);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("leg_no"),
                sailing(row, "before"),
                sailing(row, "after"),
                row.getString("reason"),
                row.getString("reason_text"),
                Columns.instant(row, "at"));
    }

    private static Row.Sailing sailing(ResultSet row, String which) throws SQLException {
        return new Row.Sailing(
                row.getString("vessel_" + which),
                row.getString("imo_" + which),
                row.getString("voyage_" + which),
                Columns.instant(row, "departure_" + which),
                Columns.instant(row, "arrival_" + which));
    }
}
