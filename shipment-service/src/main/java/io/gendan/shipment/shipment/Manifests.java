package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on board of a shipment, for those who survey it or count how long its containers are kept. */
@Singleton
public class Manifests {
    /**
     * What is in a shipment, as far as anybody has said.
     *
     * @param packages null where nobody has said how many
     * @param incidents those that were said to hit it
     * @param portOfDischarge where the goods leave the last ship; without a ship, where the last leg ends
     */
    public record Manifest(
            Consignment goods,
            Integer packages,
            Set<String> containers,
            Set<IncidentId> incidents,
            String portOfDischarge) {}

    public Optional<Manifest> of(Tx tx, ShipmentId id) {
        return Optional.ofNullable(of(tx, List.of(id)).get(id));
    }

    public Map<ShipmentId, Manifest> of(Tx tx, Collection<ShipmentId> ids) {
        return tx
                .query(
                        "SELECT shipment.*, ARRAY(SELECT container_no FROM shipment_container WHERE shipment_id = id) AS containers,"
                                + " ARRAY(SELECT incident_id::text FROM affected_shipment WHERE shipment_id = id) AS incidents,"
                                + " (SELECT to_port FROM shipment_leg WHERE shipment_id = id"
                                + " ORDER BY mode IN ('VESSEL', 'BARGE') DESC, leg_no DESC LIMIT 1) AS port_of_discharge"
                                + " FROM shipment WHERE id = ANY (?::uuid[])",
                        row -> Map.entry(new ShipmentId(row.getObject("id", UUID.class)), manifest(row)),
                        ids)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Manifest manifest(ResultSet row) throws SQLException {
        return new Manifest(
                new Consignment(
                        row.getString("shipment_no"),
                        new OrderId(row.getObject("order_id", UUID.class)),
                        row.getString("order_no"),
                        new CustomerId(row.getObject("customer_id", UUID.class))),
                row.getObject("packages", Integer.class),
                Set.of((String[]) row.getArray("containers").getArray()),
                Stream.of((String[]) row.getArray("incidents").getArray())
                        .map(IncidentId::fromString)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("port_of_discharge"));
    }
}
