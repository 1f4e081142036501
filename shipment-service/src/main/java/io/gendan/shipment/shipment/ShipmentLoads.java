package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** In which containers is a shipment, and under which numbers do others know it? */
@Singleton
public class ShipmentLoads implements ReadModel<Shipment, ShipmentEvent> {
    @Override
    public String name() {
        return "shipment-loads";
    }

    @Override
    public List<String> tables() {
        return List.of("shipment_reference", "shipment_container");
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        var id = fact.streamId();
        switch (fact.event()) {
            case Booked booked -> {
                var load = Load.booked(booked);
                load.references().forEach(reference -> add(tx, id, reference));
                load.containers().values().forEach(container -> put(tx, id, container));
            }
            case ReferenceGiven given -> add(tx, id, given.reference());
            case ReferenceWithdrawn withdrawn ->
                tx.update(
                        "DELETE FROM shipment_reference WHERE shipment_id = ? AND kind = ? AND value = ?",
                        id,
                        withdrawn.reference().kind(),
                        withdrawn.reference().value());
            case ContainerStowed stowed -> put(tx, id, stowed.container());
            case ContainerTakenOff off ->
                tx.update(
                        "DELETE FROM shipment_container WHERE shipment_id = ? AND container_no = ?",
                        id,
                        off.containerNo());
            case CargoDescribed _, RolledOver _, EtaChanged _, CarrierSaid _, Delayed _ -> {}
            case Departed _, Arrived _, DepartureTakenBack _, ArrivalTakenBack _, Delivered _ -> {}
            case ConnectionMissed _, ConnectionHeld _, ConditionReported _ -> {}
            case Affected _, NoLongerAffected _, IncidentClosed _ -> {}
        }
    }

    private static void add(Tx tx, UUID shipment, Reference reference) {
        tx.update(
                "INSERT INTO shipment_reference (shipment_id, kind, value) VALUES (?, ?, ?)",
                shipment,
                reference.kind(),
                reference.value());
    }

    private static void put(Tx tx, UUID shipment, Container container) {
        tx.update(
                "INSERT INTO shipment_container (shipment_id, container_no, size_type, packages, package_kind, gross_kg, seals)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?::text[]) ON CONFLICT (shipment_id, container_no) DO UPDATE SET"
                        + " size_type = excluded.size_type, packages = excluded.packages, package_kind = excluded.package_kind,"
                        + " gross_kg = excluded.gross_kg, seals = excluded.seals",
                shipment,
                container.containerNo(),
                container.sizeType(),
                container.packages(),
                container.packageKind(),
                container.grossKg(),
                container.seals());
    }

    List<Reference> references(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT * FROM shipment_reference WHERE shipment_id = ? ORDER BY kind, value",
                row -> new Reference(Reference.Kind.valueOf(row.getString("kind")), row.getString("value")),
                shipment);
    }

    List<Container> containers(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT * FROM shipment_container WHERE shipment_id = ? ORDER BY container_no",
                ShipmentLoads::container,
                shipment);
    }

    private static Container container(ResultSet row) throws SQLException {
        return new Container(
                row.getString("container_no"),
                row.getString("size_type"),
                row.getObject("packages", Integer.class),
                row.getString("package_kind"),
                row.getBigDecimal("gross_kg"),
                List.of((String[]) row.getArray("seals").getArray()));
    }
}
