package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentList.texts;

import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** The legs as rows: one each, with what is known of it by the newest words. */
final class LegRows {
    private static final String UPDATE = """
            UPDATE shipment_leg SET vessel_name = now.vessel_name, imo = now.imo, voyage = now.voyage, carrier = now.carrier,
                mode = now.mode, planned_departure = now.planned_departure, planned_arrival = now.planned_arrival,
                etd = now.etd, etd_classifier = now.etd_classifier, eta = now.eta, eta_classifier = now.eta_classifier,
                eta_source = now.eta_source, eta_said_at = now.eta_said_at, eta_reason = now.eta_reason,
                eta_remark = now.eta_remark, departed_at = now.departed_at, arrived_at = now.arrived_at,
                left_at = now.left_at, connection_missed = now.connection_missed
            FROM unnest(?::uuid[], ?::text[]::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[]::timestamptz[], ?::text[]::timestamptz[], ?::text[]::timestamptz[], ?::text[],
                ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[]::timestamptz[], ?::text[], ?::text[],
                ?::text[]::timestamptz[], ?::text[]::timestamptz[], ?::text[]::timestamptz[], ?::text[]::boolean[])
                AS now (shipment_id, leg_no, vessel_name, imo, voyage, carrier, mode, planned_departure, planned_arrival,
                    etd, etd_classifier, eta, eta_classifier, eta_source, eta_said_at, eta_reason, eta_remark,
                    departed_at, arrived_at, left_at, connection_missed)
            WHERE shipment_leg.shipment_id = now.shipment_id AND shipment_leg.leg_no = now.leg_no""";

    private record Row(UUID shipment, Carriage carriage, Instant leftAt, boolean connectionMissed) {
        Leg leg() {
            return carriage.leg();
        }

        Object arrival(Function<Saying, Object> part) {
            return carriage.arrival() == null ? null : part.apply(carriage.arrival());
        }
    }

    void add(Tx tx, UUID shipment, Consignment goods, Leg leg, Instant plannedAt) {
        tx.update(
                "INSERT INTO shipment_leg (shipment_id, leg_no, customer_id, vessel_name, imo, voyage, from_port, to_port,"
                        + " planned_departure, planned_arrival, etd, eta, mode, carrier, planned_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                leg.plannedDeparture(),
                leg.plannedArrival(),
                leg.mode(),
                leg.carrier(),
                plannedAt);
    }

    void planned(Tx tx, UUID shipment, int legNo, Instant at) {
        tx.update("UPDATE shipment_leg SET planned_at = ? WHERE shipment_id = ? AND leg_no = ?", at, shipment, legNo);
    }

    /** All legs of each: what is said of one tells when the goods had left the one before, or that they miss the next. */
    void update(Tx tx, Collection<UUID> shipments, Function<UUID, Journey> journeys) {
        if (shipments.isEmpty()) return;
        var rows = new ArrayList<Row>();
        for (var shipment : shipments) {
            var journey = journeys.apply(shipment);
            for (int legNo = 1; legNo <= journey.legs().size(); legNo++)
                rows.add(new Row(shipment, journey.leg(legNo), journey.leftAt(legNo), journey.connectionMissed(legNo)));
        }
        tx.update(
                UPDATE,
                rows.stream().map(Row::shipment).toList(),
                texts(rows, row -> row.leg().legNo()),
                texts(rows, row -> row.leg().vesselName()),
                texts(rows, row -> row.leg().imo()),
                texts(rows, row -> row.leg().voyage()),
                texts(rows, row -> row.leg().carrier()),
                texts(rows, row -> row.leg().mode()),
                texts(rows, row -> row.leg().plannedDeparture()),
                texts(rows, row -> row.leg().plannedArrival()),
                texts(rows, row -> row.carriage().etd()),
                texts(rows, row -> classifier(row.carriage().departure())),
                texts(rows, row -> row.carriage().eta()),
                texts(rows, row -> classifier(row.carriage().arrival())),
                texts(rows, row -> row.arrival(Saying::source)),
                texts(rows, row -> row.arrival(Saying::saidAt)),
                texts(rows, row -> row.arrival(Saying::reason)),
                texts(rows, row -> row.arrival(Saying::remark)),
                texts(rows, row -> row.carriage().departedAt()),
                texts(rows, row -> row.carriage().arrivedAt()),
                texts(rows, Row::leftAt),
                texts(rows, Row::connectionMissed));
    }

    private static Saying.Classifier classifier(Saying word) {
        return word == null ? Saying.Classifier.PLN : word.classifier();
    }
}
