package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.freetime.ContainerTime.Following;
import io.gendan.shipment.freetime.FreeTime.Assessment;
import io.gendan.shipment.identifier.ContainerTimeId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of each container's time, and when the next warning is due. The days are counted when it is read. */
@Singleton
public class FreeTimeList implements ReadModel<ContainerTime, FreeTimeEvent> {
    /** One container of the shipment. */
    @Schema(name = "ContainerFreeTime")
    record Row(String containerNo, String portOfDischarge, List<Assessment> charges) {}

    @Override
    public String name() {
        return "free-time-list";
    }

    @Override
    public List<String> tables() {
        return List.of("container_time");
    }

    @Override
    public void follow(Tx tx, Recorded<FreeTimeEvent> fact, ContainerTime state) {
        if (!(state instanceof Following following)) throw new IllegalStateException("a fact of nothing: " + fact);
        var next = FreeTime.warnings(following).stream()
                .map(FreeTime.Warning::at)
                .min(Instant::compareTo)
                .orElse(null);
        tx.update(
                "INSERT INTO container_time (id, shipment_id, container_no, following, warn_at) VALUES (?, ?, ?, ?::jsonb, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET following = excluded.following, warn_at = excluded.warn_at",
                fact.streamId(),
                following.as().shipment(),
                following.as().containerNo(),
                EventJson.toJson(following),
                next);
    }

    List<Following> of(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT following FROM container_time WHERE shipment_id = ? ORDER BY container_no",
                row -> EventJson.fromJson(row.getString("following"), Following.class),
                shipment);
    }

    /** Who is to be warned of something, the longest due first. */
    List<ContainerTimeId> due(Tx tx, Instant now, int most) {
        return tx.query(
                "SELECT id FROM container_time WHERE warn_at <= ? ORDER BY warn_at LIMIT ?",
                row -> new ContainerTimeId(row.getObject("id", UUID.class)),
                now,
                most);
    }
}
