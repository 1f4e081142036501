package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Tx;
import io.gendan.gateway.feed.CustomerEvents;
import io.gendan.gateway.webhook.Leases.Held;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is next for a webhook: of a replay that was asked for, then of what is new. */
@Singleton
class Turns {
    private final CustomerEvents events;
    private final Secrets secrets;
    private final Leases leases;

    Turns(CustomerEvents events, Secrets secrets, Leases leases) {
        this.events = events;
        this.secrets = secrets;
        this.leases = leases;
    }

    /**
     * One event that is to be sent now.
     *
     * @param version of the webhook, which tells afterwards whether it is still as it was
     * @param from where the webhook stood: behind which number, or for a replay at which
     */
    record Turn(
            WebhookId webhook,
            UUID lease,
            URI to,
            long version,
            long from,
            long number,
            Message message,
            List<Secret> secrets,
            boolean replayed) {}

    /** Empty when there is nothing more for it, or it is no longer ours. */
    Optional<Turn> next(Tx tx, WebhookId webhook, UUID lease, Instant now) {
        var turn = leases.held(tx, webhook, lease)
                .filter(Held::open)
                .flatMap(held -> replayed(tx, held, lease, now).or(() -> fresh(tx, held, lease, now)));
        if (turn.isEmpty()) leases.free(tx, webhook, lease);
        return turn;
    }

    private Optional<Turn> replayed(Tx tx, Held held, UUID lease, Instant now) {
        if (held.replayNext() == null) return Optional.empty();
        var next = behind(tx, held, held.replayNext() - 1, held.replayLast());
        if (next.isEmpty())
            tx.update("UPDATE webhook SET replay_next = NULL, replay_last = NULL WHERE id = ?", held.id());
        return next.map(event -> turn(tx, held, lease, held.replayNext(), event, true, now));
    }

    private Optional<Turn> fresh(Tx tx, Held held, UUID lease, Instant now) {
        var last = events.last(tx, held.customer());
        var next = behind(tx, held, held.delivered(), last);
        // What it does not want is behind it too, or it would be looked through again each time.
        if (next.isEmpty()) tx.update("UPDATE webhook SET delivered = ? WHERE id = ?", last, held.id());
        return next.map(event -> turn(tx, held, lease, held.delivered(), event, false, now));
    }

    private Optional<CustomerEvents.Single> behind(Tx tx, Held held, long after, long last) {
        return events.next(
                tx,
                held.customer(),
                after,
                last,
                held.wanted().types(),
                held.wanted().kinds());
    }

    private Turn turn(
            Tx tx, Held held, UUID lease, long from, CustomerEvents.Single event, boolean replayed, Instant now) {
        return new Turn(
                held.id(),
                lease,
                held.to(),
                held.version(),
                from,
                event.number(),
                new Message(event.id(), event.type(), event.body()),
                secrets.of(tx, held.id(), now),
                replayed);
    }
}
