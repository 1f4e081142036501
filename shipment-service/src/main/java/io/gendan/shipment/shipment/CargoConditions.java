package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of a shipment's goods, by whom and when; whoever changed their mind stands there with both. */
@Singleton
public class CargoConditions implements ReadModel<Shipment, ShipmentEvent> {
    @Schema(name = "CargoConditionSaid")
    record Row(CargoCondition condition, String source, String note, UUID incidentId, Instant at) {}

    @Override
    public String name() {
        return "cargo-conditions";
    }

    @Override
    public List<String> tables() {
        return List.of("cargo_condition");
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        if (!(fact.event() instanceof ConditionReported on)) return;
        tx.update(
                "INSERT INTO cargo_condition (shipment_id, version, incident_id, condition, source, note, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                fact.version(),
                on.incident(),
                on.condition(),
                on.source(),
                on.note(),
                on.at());
    }

    /** The last word first. */
    List<Row> of(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT * FROM cargo_condition WHERE shipment_id = ? ORDER BY version DESC",
                row -> new Row(
                        CargoCondition.valueOf(row.getString("condition")),
                        row.getString("source"),
                        row.getString("note"),
                        row.getObject("incident_id", UUID.class),
                        Columns.instant(row, "at")),
                shipment);
    }
}
