package io.gendan.shipment.voyage;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lock that orders incidents and clearances. Whoever clears or books shares the voyages of all legs; whoever reports an
 * incident has its voyage alone; both hold it until they have committed. So a clearance is before the report or knows of it.
 *
 * <p>Three things make that true: the lock comes before everything that is decided; what is decided upon is read by a
 * later statement, which under READ COMMITTED sees whatever was committed before the lock was given; and nothing is appended
 * before it, so the positions in the log are in the order of the locks.
 *
 * <p>PostgreSQL's advisory locks and not rows {@code FOR SHARE}: row locks let new sharers in ahead of the one who waits for it
 * alone, so that a storm of clearances could keep an incident from being reported. These queue.
 *
 * <p>Each lock answers with the time at which it was given. Facts that depend on it carry that time, so that they stand in a
 * timeline as they stand in the log: a time from before the lock would not, nor would the clocks of two replicas.
 */
@Singleton
public class Voyages {
    private static final String LOCK = """
            SELECT CASE WHEN voyage = ANY (?::text[]) THEN pg_advisory_xact_lock(hashtextextended(voyage, 2))
                        ELSE pg_advisory_xact_lock_shared(hashtextextended(voyage, 2)) END
            FROM unnest(?::text[]) AS voyage"""; // with seed 2: the kernel's idempotency keys have 0

    /** Together with others that share them. */
    public Instant share(Tx tx, Collection<Voyage> voyages) {
        return lock(tx, List.of(), voyages);
    }

    /** Alone: waits for all who share it, and all who come later wait. */
    public Instant have(Tx tx, Voyage alone) {
        return lock(tx, List.of(alone), List.of());
    }

    /**
     * Some alone and others shared, all of one call in one order. A transaction that calls more than once (a batch of messages
     * does, and a settlement) may still wait for another that waits for it: PostgreSQL ends one of them, and what it did is
     * decided again.
     */
    public Instant lock(Tx tx, Collection<Voyage> alone, Collection<Voyage> shared) {
        var all = Stream.concat(alone.stream(), shared.stream()).sorted().distinct();
        var keys = all.map(Voyages::key).toList();
        tx.query(LOCK, row -> true, alone.stream().map(Voyages::key).toList(), keys);
        return now(tx);
    }

    /** The time by the one clock that all replicas share. */
    public Instant now(Tx tx) {
        return tx.first("SELECT clock_timestamp() AS now", row -> Columns.instant(row, "now"))
                .orElseThrow();
    }

    private static String key(Voyage voyage) {
        return voyage.imo() + "/" + voyage.number();
    }
}
