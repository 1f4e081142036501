package io.gendan.shipment.matching;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Events of Track &amp; Trace that subscribers may want to be told, written with what made them known. */
@Singleton
public class Announcements {
    private final Semaphore news = new Semaphore(0);

    public void announce(Tx tx, Collection<UUID> events) {
        if (events.isEmpty()) return;
        tx.update("INSERT INTO tnt_news (event_id) SELECT unnest(?::uuid[])", events);
        tx.afterCommit(news::release);
    }

    /** The oldest; they are gone with the commit. */
    public List<UUID> take(Tx tx, int most) {
        return tx.query(
                "DELETE FROM tnt_news WHERE no IN (SELECT no FROM tnt_news ORDER BY no LIMIT ?) RETURNING event_id",
                row -> row.getObject("event_id", UUID.class),
                most);
    }

    public void awaitNews(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) news.drainPermits();
    }
}
