package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.deadline.Stage.Basis;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.place.Places;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a shipment went, as far as a claim depends on it: legs of one mode are one stage. */
@Singleton
class Stages {
    private static final String LEGS = """
            SELECT shipment.id, mode, from_port, to_port, eta, eta < ? AS overdue, arrived_at, delivered_at, cargo_condition,
                   EXISTS (SELECT FROM shipment_container WHERE shipment_container.shipment_id = shipment.id) AS in_containers
            FROM shipment JOIN shipment_leg ON shipment_leg.shipment_id = shipment.id
            WHERE shipment.id = ANY (?::uuid[]) ORDER BY shipment.id, leg_no""";

    private record Leg(
            String mode,
            String from,
            String to,
            Instant eta,
            Instant arrivedAt,
            Instant deliveredAt,
            boolean never,
            boolean inContainers) {

        static Leg of(ResultSet row) throws SQLException {
            return new Leg(
                    row.getString("mode"),
                    row.getString("from_port"),
                    row.getString("to_port"),
                    Columns.instant(row, "eta"),
                    Columns.instant(row, "arrived_at"),
                    Columns.instant(row, "delivered_at"),
                    row.getString("cargo_condition").equals("LOST") || row.getBoolean("overdue"),
                    row.getBoolean("in_containers"));
        }

        Leg then(Leg next) {
            return new Leg(
                    mode, from, next.to, next.eta, next.arrivedAt, next.deliveredAt, next.never, next.inContainers);
        }
    }

    List<Stage> of(Tx tx, ShipmentId shipment, Instant now) {
        return of(tx, List.of(shipment), now).getOrDefault(shipment, List.of());
    }

    Map<ShipmentId, List<Stage>> of(Tx tx, Collection<ShipmentId> shipments, Instant now) {
        var legs = new LinkedHashMap<ShipmentId, List<Leg>>();
        tx.query(LEGS, row -> Map.entry(new ShipmentId(row.getObject("id", UUID.class)), Leg.of(row)), now, shipments)
                .forEach(one -> legs.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                        .add(one.getValue()));
        var stages = new LinkedHashMap<ShipmentId, List<Stage>>();
        legs.forEach((shipment, its) -> stages.put(shipment, stages(its)));
        return stages;
    }

    private static List<Stage> stages(List<Leg> legs) {
        var merged = new ArrayList<Leg>();
        for (var leg : legs) {
            if (merged.isEmpty() || !merged.getLast().mode().equals(leg.mode())) merged.add(leg);
            else merged.set(merged.size() - 1, merged.getLast().then(leg));
        }
        var stages = new ArrayList<Stage>();
        for (var leg : merged) stages.add(stage(stages.size() + 1, leg, stages.size() + 1 == merged.size()));
        return stages;
    }

    /** Only the last carrier hands the goods over to whoever receives them; the others to the next. */
    private static Stage stage(int stageNo, Leg leg, boolean last) {
        var basis = last && leg.deliveredAt() != null
                ? Basis.DELIVERED
                : leg.arrivedAt() != null ? Basis.ARRIVED : leg.never() ? Basis.WAS_DUE : Basis.EXPECTED;
        var at = basis == Basis.DELIVERED ? leg.deliveredAt() : leg.eta();
        return new Stage(stageNo, leg.mode(), leg.from(), leg.to(), leg.inContainers(), basis, day(at, leg.to()));
    }

    /** Where the zone is not known, the earliest day that it can have been there. */
    private static LocalDate day(Instant at, String place) {
        ZoneId zone = Places.zone(place).orElse(ZoneOffset.ofHours(-12));
        return LocalDate.ofInstant(at, zone);
    }
}
