package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.Heard;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What shipment-service has said of the times for claims against carriers, kept for the claims that are still to come. */
@Singleton
class TransportTimes {
    private static final String SHARED =
            "SELECT pg_advisory_xact_lock_shared(hashtextextended('transport-times ' || ?, 0))";
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended('transport-times ' || ?, 0))";

    /** False when something newer was heard before. Until the commit no claim of this shipment is raised. */
    boolean keep(Tx tx, ShipmentId shipment, List<StageTimes> stages, Instant saidAt) {
        tx.query(ALONE, row -> true, shipment.value().toString());
        return tx.update(
                        "INSERT INTO transport_times (shipment_id, stages, said_at) VALUES (?, ?::jsonb, ?)"
                                + " ON CONFLICT (shipment_id) DO UPDATE SET stages = excluded.stages, said_at = excluded.said_at"
                                + " WHERE transport_times.said_at <= excluded.said_at",
                        shipment,
                        EventJson.toJson(stages),
                        saidAt)
                == 1;
    }

    /** What is being heard elsewhere is waited for, so that no claim slips between it and its list of claims. */
    List<Heard> of(Tx tx, List<ShipmentId> shipments) {
        for (var shipment :
                shipments.stream().map(one -> one.value().toString()).sorted().toList())
            tx.query(SHARED, row -> true, shipment);
        return tx.query(
                "SELECT * FROM transport_times WHERE shipment_id = ANY (?::uuid[]) ORDER BY shipment_id",
                row -> new Heard(
                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                        List.of(EventJson.fromJson(row.getString("stages"), StageTimes[].class))),
                shipments);
    }
}
