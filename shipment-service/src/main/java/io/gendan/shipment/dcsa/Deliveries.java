package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.dcsa.Subscriptions.Subscription;
import io.gendan.shipment.matching.Announcements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What each subscriber is still to be told. It is written before it is sent and crossed out when they have taken it, so whoever is
 * killed between the two sends it again, and the receiver knows it by its eventID.
 */
@Singleton
class Deliveries {
    private static final int MOST = 100;
    private static final Cause CAUSE = Cause.of("shipment-service");

    private final Transactions transactions;
    private final Announcements announcements;
    private final Subscriptions subscriptions;
    private final TntEvents events;
    private final Callbacks callbacks;

    Deliveries(
            Transactions transactions,
            Announcements announcements,
            Subscriptions subscriptions,
            TntEvents events,
            Callbacks callbacks) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.subscriptions = subscriptions;
        this.events = events;
        this.callbacks = callbacks;
    }

    /** Finds out who wants to be told of what is new. False when nothing is, or another replica is at it. */
    boolean sort() {
        return transactions.in(CAUSE, tx -> {
            if (!alone(tx, "sort")) return false;
            var news = announcements.take(tx, MOST);
            if (news.isEmpty()) return false;
            for (var subscription : subscriptions.all(tx)) {
                var wanted = subscription.body().wanted().among(news);
                var found = events.page(tx, wanted, null, Cursor.Order.OLDEST_WORD_FIRST, MOST);
                for (var event : found.events())
                    tx.update(
                            "INSERT INTO tnt_delivery (subscription_id, event_id, updated_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                            subscription.id(),
                            event.id(),
                            event.updatedAt());
            }
            return true;
        });
    }

    List<Subscription> due() {
        return transactions.in(CAUSE, subscriptions::due);
    }

    /** The oldest that wait for one subscriber, in one call. Who does not take it is called again later and later. */
    void call(Subscription subscription) {
        transactions.run(CAUSE, tx -> {
            if (!alone(tx, subscription.id().toString())) return;
            var waiting = waiting(tx, subscription.id());
            if (waiting.isEmpty()) return;
            var body = body(tx, subscription, waiting);
            if (body.isEmpty() || sent(subscription, EventJson.toJson(body))) crossOut(tx, subscription.id(), waiting);
            else putOff(tx, subscription);
        });
    }

    private boolean sent(Subscription subscription, String body) {
        try {
            return callbacks.deliver(subscription.id(), subscription.body().callbackUrl(), subscription.secret(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Waiting(UUID event, Instant updatedAt) {}

    private static List<Waiting> waiting(Tx tx, UUID subscription) {
        return tx.query(
                "SELECT event_id, updated_at FROM tnt_delivery WHERE subscription_id = ? AND delivered_at IS NULL ORDER BY no LIMIT ?",
                row -> new Waiting(
                        row.getObject("event_id", UUID.class),
                        io.gendan.eventsourcing.Columns.instant(row, "updated_at")),
                subscription,
                MOST);
    }

    /** As they are now: what was updated since is told once. */
    private List<? extends JsonNode> body(Tx tx, Subscription subscription, List<Waiting> waiting) {
        var ids = waiting.stream().map(Waiting::event).distinct().toList();
        var wanted = subscription.body().wanted().among(ids);
        return events.page(tx, wanted, null, Cursor.Order.OLDEST_WORD_FIRST, MOST).events().stream()
                .map(As22::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void crossOut(Tx tx, UUID subscription, List<Waiting> waiting) {
        tx.update(
                "UPDATE tnt_delivery SET delivered_at = now() WHERE subscription_id = ? AND delivered_at IS NULL"
                        + " AND event_id = ANY (?::uuid[])",
                subscription,
                waiting.stream().map(Waiting::event).toList());
        tx.update("UPDATE tnt_subscription SET failures = 0 WHERE id = ?", subscription);
        tx.update(
                "DELETE FROM tnt_delivery WHERE subscription_id = ? AND delivered_at < now() - interval '30 days'",
                subscription);
    }

    private static void putOff(Tx tx, Subscription subscription) {
        tx.update(
                "UPDATE tnt_subscription SET failures = failures + 1,"
                        + " next_at = now() + least(interval '6 hours', interval '5 seconds' * power(2, least(failures, 20))) WHERE id = ?",
                subscription.id());
    }

    private static boolean alone(Tx tx, String what) {
        return tx.first(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 4)) AS alone",
                        row -> row.getBoolean("alone"),
                        what)
                .orElseThrow();
    }
}
