package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.freetime.FreeTime.Assessment;
import io.gendan.shipment.identifier.ContainerTimeId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
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
        followAll(tx, List.of(new News<>(fact, state)));
    }

    /** Of each the last of its news. */
    @Override
    public void followAll(Tx tx, List<News<ContainerTime, FreeTimeEvent>> all) {
        var last = new LinkedHashMap<UUID, Following>();
        for (var news : all) last.put(news.fact().streamId(), following(news));
        var rows = List.copyOf(last.values());
        tx.update(
                "INSERT INTO container_time (id, shipment_id, container_no, following, warn_at)"
                        + " SELECT id, shipment_id, container_no, following::jsonb, warn_at::timestamptz"
                        + " FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])"
                        + " AS now (id, shipment_id, container_no, following, warn_at)"
                        + " ON CONFLICT (id) DO UPDATE SET following = excluded.following, warn_at = excluded.warn_at",
                last.keySet(),
                rows.stream().map(one -> one.as().shipment()).toList(),
                rows.stream().map(one -> one.as().containerNo()).toList(),
                rows.stream().map(EventJson::toJson).toList(),
                rows.stream().map(FreeTimeList::warnAt).toList());
    }

    private static Following following(News<ContainerTime, FreeTimeEvent> news) {
        if (news.state() instanceof Following following) return following;
        throw new IllegalStateException("a fact of nothing: " + news.fact());
    }

    private static String warnAt(Following following) {
        return FreeTime.warnings(following).stream()
                .map(FreeTime.Warning::at)
                .min(Instant::compareTo)
                .map(Instant::toString)
                .orElse(null);
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

    /** The same in the order of their ids, so that one can go through them all. */
    List<ContainerTimeId> dueBehind(Tx tx, Instant now, UUID after, int most) {
        return tx.query(
                "SELECT id FROM container_time WHERE warn_at <= ? AND id > ? ORDER BY id LIMIT ?",
                row -> new ContainerTimeId(row.getObject("id", UUID.class)),
                now,
                after,
                most);
    }
}
