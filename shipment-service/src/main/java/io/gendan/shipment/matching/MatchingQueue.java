package io.gendan.shipment.matching;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.CarrierEventId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What is to be matched: carriers' events that came, shipments that can be recognised by something new. Written in the transaction
 * of either; whichever of the two commits later finds the other there.
 */
@Singleton
public class MatchingQueue {
    private static final String TAKE = """
            DELETE FROM matching_due WHERE no IN (SELECT no FROM matching_due WHERE not_before <= now() ORDER BY no LIMIT ?)
            RETURNING no, event_id, shipment_id""";

    private final Semaphore news = new Semaphore(0);

    /** One of both, or a pair that is known to be one. */
    public record Due(UUID event, UUID shipment) {}

    public void came(Tx tx, Collection<CarrierEventId> events) {
        if (events.isEmpty()) return;
        tx.update("INSERT INTO matching_due (event_id) SELECT unnest(?::uuid[])", events);
        tx.afterCommit(news::release);
    }

    public void changed(Tx tx, ShipmentId shipment) {
        tx.update("INSERT INTO matching_due (shipment_id) VALUES (?)", shipment);
        tx.afterCommit(news::release);
    }

    /** Pairs that are more than one transaction should hold. */
    public void later(Tx tx, List<Due> pairs) {
        tx.update(
                "INSERT INTO matching_due (event_id, shipment_id) SELECT * FROM unnest(?::uuid[], ?::uuid[])",
                pairs.stream().map(Due::event).toList(),
                pairs.stream().map(Due::shipment).toList());
    }

    /** The oldest; they are gone with the commit. */
    public List<Due> take(Tx tx, int most) {
        return tx.query(
                TAKE,
                row -> new Due(row.getObject("event_id", UUID.class), row.getObject("shipment_id", UUID.class)),
                most);
    }

    /** The oldest cannot be done now: the others go first for a minute. */
    public void putOff(Tx tx) {
        tx.update("UPDATE matching_due SET not_before = now() + interval '1 minute' WHERE no ="
                + " (SELECT no FROM matching_due WHERE not_before <= now() ORDER BY no LIMIT 1)");
    }

    /** Until there is something new, or that time is over: what another replica took is found by looking. */
    public void awaitNews(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) news.drainPermits();
    }
}
