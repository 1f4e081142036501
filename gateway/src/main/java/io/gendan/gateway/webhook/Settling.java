package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Tx;
import io.gendan.gateway.webhook.Leases.Held;
import io.gendan.gateway.webhook.Turns.Turn;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** What follows from a try: the next event, another try of this one, or the end. */
@Singleton
class Settling {
    private final Leases leases;
    private final Deliveries deliveries;
    private final Retries retries;
    private final OwnerNotices notices;

    Settling(Leases leases, Deliveries deliveries, Retries retries, OwnerNotices notices) {
        this.leases = leases;
        this.deliveries = deliveries;
        this.retries = retries;
        this.notices = notices;
    }

    /**
     * True when the next may follow at once. Its owner may have changed it during the try: what another address has taken is sent to
     * this one too, and what failed before the change says nothing of how it is now.
     *
     * @param random from 0 to 1
     */
    boolean settle(Tx tx, Turn turn, Outcome how, Instant at, double random) {
        var held = leases.held(tx, turn.webhook(), turn.lease());
        if (held.isEmpty()) return false;
        deliveries.add(tx, turn.webhook(), turn.number(), turn.message(), turn.replayed(), how, at);
        if (how.taken() && turn.to().equals(held.get().to())) {
            taken(tx, turn, held.get());
            return true;
        }
        if (!how.taken() && turn.version() == held.get().version()) failed(tx, turn, held.get(), how, at, random);
        leases.free(tx, turn.webhook(), turn.lease());
        return false;
    }

    private void failed(Tx tx, Turn turn, Held held, Outcome how, Instant at, double random) {
        var failures = held.failures() + 1;
        if (how.gone()) giveUp(tx, turn, DisabledBecause.GONE, at);
        else
            retries.after(failures, random)
                    .ifPresentOrElse(
                            wait -> later(tx, turn, failures, wait, at),
                            () -> giveUp(tx, turn, DisabledBecause.FAILING, at));
    }

    private static void taken(Tx tx, Turn turn, Held held) {
        tx.update(
                "UPDATE webhook SET failures = 0, failing_since = NULL, retry_at = NULL, leased_until = " + Leases.END
                        + " WHERE id = ?",
                held.id());
        // Its owner may have said meanwhile that it begins elsewhere.
        if (turn.replayed())
            tx.update(
                    "UPDATE webhook SET replay_next = ? WHERE id = ? AND replay_next = ?",
                    turn.number() + 1,
                    held.id(),
                    turn.from());
        else
            tx.update(
                    "UPDATE webhook SET delivered = ? WHERE id = ? AND delivered = ?",
                    turn.number(),
                    held.id(),
                    turn.from());
    }

    private static void later(Tx tx, Turn turn, int failures, Duration wait, Instant at) {
        tx.update(
                "UPDATE webhook SET failures = ?, failing_since = coalesce(failing_since, ?),"
                        + " retry_at = now() + ? * interval '1 millisecond' WHERE id = ?",
                failures,
                at,
                wait.toMillis(),
                turn.webhook());
    }

    private void giveUp(Tx tx, Turn turn, DisabledBecause why, Instant at) {
        var done = tx.update(
                "UPDATE webhook SET disabled_at = ?, disabled_because = ?, version = version + 1, failures = failures + 1,"
                        + " failing_since = coalesce(failing_since, ?), retry_at = NULL WHERE id = ? AND disabled_at IS NULL",
                at,
                why,
                at,
                turn.webhook());
        if (done > 0) notices.add(tx, turn.webhook(), why, at);
    }
}
