package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.Affected;
import io.gendan.shipment.shipment.ShipmentEvent.Booked;
import io.gendan.shipment.voyage.Voyage;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which shipments are there, on which voyages, and how far have they come? Written here, read by {@link ShipmentQueries}. */
@Singleton
public class ShipmentList implements ReadModel<Shipment, ShipmentEvent> {
    @Override
    public String name() {
        return "shipment-list";
    }

    @Override
    public List<String> tables() {
        return List.of("shipment_leg", "shipment");
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        if (!(state instanceof UnderContract goods)) throw new IllegalStateException("a fact of nothing: " + fact);
        if (fact.event() instanceof Booked booked) add(tx, fact, booked);
        else update(tx, fact, goods);
    }

    /** That an incident hit them is said of thousands in one go; of it this list shows the version alone. */
    @Override
    public void followAll(Tx tx, List<News<Shipment, ShipmentEvent>> all) {
        var affected = all.stream().allMatch(news -> news.fact().event() instanceof Affected);
        if (!affected) ReadModel.super.followAll(tx, all);
        else
            tx.update(
                    "UPDATE shipment SET version = marked.version FROM unnest(?::uuid[], ?::text[]::bigint[]) AS marked (id, version)"
                            + " WHERE shipment.id = marked.id",
                    all.stream().map(news -> news.fact().streamId()).toList(),
                    all.stream().map(news -> "" + news.fact().version()).toList());
    }

    private static void add(Tx tx, Recorded<ShipmentEvent> fact, Booked booked) {
        var goods = booked.goods();
        tx.update(
                "INSERT INTO shipment (id, shipment_no, order_id, order_no, customer_id, contract_no, transport_mode,"
                        + " quantity_and_spec, delivery_place, status, cargo_condition, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                goods.shipmentNo(),
                goods.order(),
                goods.orderNo(),
                goods.customer(),
                booked.contractNo(),
                booked.transportMode(),
                booked.quantityAndSpec(),
                booked.deliveryPlace(),
                ShipmentStatus.BOOKED,
                CargoCondition.UNKNOWN,
                fact.version());
        for (var leg : booked.legs()) add(tx, fact.streamId(), goods, leg);
    }

    private static void add(Tx tx, UUID shipment, Consignment goods, Leg leg) {
        tx.update(
                "INSERT INTO shipment_leg (shipment_id, leg_no, customer_id, vessel_name, imo, voyage, from_port, to_port,"
                        + " planned_departure, planned_arrival, eta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                shipment,
                leg.legNo(),
                goods.customer(),
                leg.vesselName(),
                leg.imo(),
                leg.voyage(),
                leg.from(),
                leg.to(),
                leg.plannedDeparture(),
                leg.plannedArrival(),
                leg.plannedArrival());
    }

    private static void update(Tx tx, Recorded<ShipmentEvent> fact, UnderContract goods) {
        var condition = goods.condition() == null
                ? CargoCondition.UNKNOWN
                : goods.condition().condition();
        tx.update(
                "UPDATE shipment SET status = ?, cargo_condition = ?, version = ? WHERE id = ?",
                goods.journey().status(),
                condition,
                fact.version(),
                fact.streamId());
        for (var legNo : touched(fact.event())) {
            var carriage = goods.journey().leg(legNo);
            tx.update(
                    "UPDATE shipment_leg SET eta = ?, departed_at = ?, arrived_at = ?, left_at = ?"
                            + " WHERE shipment_id = ? AND leg_no = ?",
                    carriage.eta(),
                    carriage.departedAt(),
                    carriage.arrivedAt(),
                    goods.journey().leftAt(legNo),
                    fact.streamId(),
                    legNo);
        }
    }

    /** A departure is written on two legs: it is also when the goods had left the one before. */
    private static List<Integer> touched(ShipmentEvent event) {
        return switch (event) {
            case ShipmentEvent.Departed on -> on.legNo() > 1 ? List.of(on.legNo() - 1, on.legNo()) : List.of(1);
            case ShipmentEvent.Arrived on -> List.of(on.legNo());
            case ShipmentEvent.EtaChanged on -> List.of(on.legNo());
            case Booked _,
                    ShipmentEvent.Delayed _,
                    Affected _,
                    ShipmentEvent.ConditionReported _,
                    ShipmentEvent.IncidentClosed _ -> List.of();
        };
    }

    /** The voyages of all legs of these shipments; they never change. Throws when one is not known, so that nothing is let through. */
    public List<Voyage> voyages(Tx tx, Collection<ShipmentId> shipments) {
        record Stop(UUID shipment, Voyage voyage) {}
        var stops = tx.query(
                "SELECT shipment_id, imo, voyage FROM shipment_leg WHERE shipment_id = ANY (?::uuid[])",
                row -> new Stop(
                        row.getObject("shipment_id", UUID.class),
                        new Voyage(row.getString("imo"), row.getString("voyage"))),
                shipments);
        var missing = new ArrayList<>(shipments.stream().map(ShipmentId::value).toList());
        missing.removeAll(stops.stream().map(Stop::shipment).toList());
        if (!missing.isEmpty()) throw new IllegalStateException("no such shipments here: " + missing);
        return stops.stream().map(Stop::voyage).distinct().toList();
    }
}
