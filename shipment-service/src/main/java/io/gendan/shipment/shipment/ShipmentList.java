package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import io.gendan.shipment.voyage.Voyage;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Which shipments are there, on which voyages, and how far have they come? Written here, read by {@link ShipmentQueries}. */
@Singleton
public class ShipmentList implements ReadModel<Shipment, ShipmentEvent> {
    private final LegRows legRows = new LegRows();

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
        followAll(tx, List.of(new News<>(fact, state)));
    }

    /** What is said of thousands in one go is written in one go; of each the last of its news. */
    @Override
    public void followAll(Tx tx, List<News<Shipment, ShipmentEvent>> all) {
        var last = new LinkedHashMap<UUID, News<Shipment, ShipmentEvent>>();
        var moved = new LinkedHashSet<UUID>();
        for (var news : all) {
            var id = news.fact().streamId();
            if (news.fact().event() instanceof Booked booked) add(tx, id, booked);
            if (news.fact().event() instanceof CargoDescribed described) describe(tx, id, described.cargo());
            if (news.fact().event() instanceof RolledOver over)
                legRows.planned(tx, id, over.after().legNo(), over.at());
            if (moves(news.fact().event())) moved.add(id);
            last.put(id, news);
        }
        update(tx, last.values());
        legRows.update(tx, moved, id -> underContract(last.get(id)).journey());
    }

    private static UnderContract underContract(News<Shipment, ShipmentEvent> news) {
        if (news.state() instanceof UnderContract goods) return goods;
        throw new IllegalStateException("a fact of nothing: " + news.fact());
    }

    private void add(Tx tx, UUID id, Booked booked) {
        var goods = booked.goods();
        tx.update(
                "INSERT INTO shipment (id, shipment_no, order_id, order_no, customer_id, contract_no, transport_mode,"
                        + " quantity_and_spec, delivery_place, status, cargo_condition, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                goods.shipmentNo(),
                goods.order(),
                goods.orderNo(),
                goods.customer(),
                booked.contractNo(),
                booked.transportMode(),
                booked.quantityAndSpec(),
                booked.deliveryPlace(),
                ShipmentStatus.BOOKED,
                CargoCondition.UNKNOWN);
        if (booked.cargo() != null) describe(tx, id, booked.cargo());
        for (var leg : booked.legs()) legRows.add(tx, id, goods, leg, booked.at());
    }

    private static void describe(Tx tx, UUID id, Cargo cargo) {
        tx.update(
                "UPDATE shipment SET packages = ?, package_kind = ?, gross_kg = ?, volume_m3 = ? WHERE id = ?",
                cargo.packages(),
                cargo.packageKind(),
                cargo.grossKg(),
                cargo.volumeM3(),
                id);
    }

    private static void update(Tx tx, Collection<News<Shipment, ShipmentEvent>> news) {
        var goods = news.stream().map(ShipmentList::underContract).toList();
        tx.update(
                "UPDATE shipment SET status = now.status, cargo_condition = now.condition, version = now.version,"
                        + " delivered_at = now.delivered_at, shipped_at = coalesce(now.shipped_at, 'infinity'), due_at = now.due_at"
                        + " FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]::bigint[], ?::text[]::timestamptz[],"
                        + " ?::text[]::timestamptz[], ?::text[]::timestamptz[])"
                        + " AS now (id, status, condition, version, delivered_at, shipped_at, due_at) WHERE shipment.id = now.id",
                news.stream().map(one -> one.fact().streamId()).toList(),
                goods.stream().map(UnderContract::status).toList(),
                goods.stream().map(UnderContract::cargo).toList(),
                news.stream().map(one -> "" + one.fact().version()).toList(),
                texts(goods, UnderContract::deliveredAt),
                texts(goods, one -> one.journey().leg(1).departedAt()),
                texts(goods, one -> one.journey().last().eta()));
    }

    static <T> List<String> texts(List<T> rows, Function<T, Object> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toList();
    }

    /** Something is known of a leg that was not known before. */
    private static boolean moves(ShipmentEvent event) {
        return switch (event) {
            case Departed _, Arrived _, EtaChanged _, CarrierSaid _, RolledOver _ -> true;
            case Booked _, CargoDescribed _, ReferenceGiven _, ReferenceWithdrawn _ -> false;
            case ContainerStowed _, ContainerTakenOff _, Delivered _ -> false;
            case DepartureTakenBack _, ArrivalTakenBack _, Delayed _, ConnectionMissed _, ConnectionHeld _ -> false;
            case Affected _, NoLongerAffected _, ConditionReported _, IncidentClosed _ -> false;
        };
    }

    /** The voyages of all legs of these shipments that go by ship. Throws when one is not known, so that nothing is let through. */
    public List<Voyage> voyages(Tx tx, Collection<ShipmentId> shipments) {
        record Stop(UUID shipment, Voyage voyage) {}
        var stops = tx.query(
                "SELECT shipment_id, imo, voyage FROM shipment_leg WHERE shipment_id = ANY (?::uuid[])",
                row -> new Stop(
                        row.getObject("shipment_id", UUID.class),
                        row.getString("imo") == null
                                ? null
                                : new Voyage(row.getString("imo"), row.getString("voyage"))),
                shipments);
        var missing = new ArrayList<>(shipments.stream().map(ShipmentId::value).toList());
        missing.removeAll(stops.stream().map(Stop::shipment).toList());
        if (!missing.isEmpty()) throw new IllegalStateException("no such shipments here: " + missing);
        return stops.stream()
                .map(Stop::voyage)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
