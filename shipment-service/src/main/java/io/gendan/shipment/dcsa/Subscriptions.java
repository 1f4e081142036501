package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who wants to be called. They are settings of their owners and no facts of the business: what is altered or ended here is gone,
 * the secret with it.
 */
@Singleton
class Subscriptions {
    record Subscription(UUID id, String owner, String secret, int failures, SubscriptionBody body) {}

    void add(Tx tx, UUID id, String owner, SubscriptionBody body) {
        tx.update(
                "INSERT INTO tnt_subscription (id, owner, callback_url, wanted, secret) VALUES (?, ?, ?, ?::jsonb, ?)",
                id,
                owner,
                body.callbackUrl(),
                EventJson.toJson(body.shown(id)),
                body.secret());
    }

    /** False when the owner has none of that id. */
    boolean alter(Tx tx, UUID id, String owner, SubscriptionBody body) {
        return tx.update(
                        "UPDATE tnt_subscription SET callback_url = ?, wanted = ?::jsonb, failures = 0, next_at = '-infinity'"
                                + " WHERE id = ? AND owner = ?",
                        body.callbackUrl(),
                        EventJson.toJson(body.shown(id)),
                        id,
                        owner)
                == 1;
    }

    boolean reset(Tx tx, UUID id, String owner, String secret) {
        return tx.update("UPDATE tnt_subscription SET secret = ? WHERE id = ? AND owner = ?", secret, id, owner) == 1;
    }

    boolean end(Tx tx, UUID id, String owner) {
        return tx.update("DELETE FROM tnt_subscription WHERE id = ? AND owner = ?", id, owner) == 1;
    }

    Optional<SubscriptionBody> find(Tx tx, UUID id, String owner) {
        return query(tx, "WHERE id = ? AND owner = ?", id, owner).stream()
                .map(Subscription::body)
                .findFirst();
    }

    List<SubscriptionBody> page(Tx tx, String owner, UUID after, int limit) {
        return query(
                        tx,
                        "WHERE owner = ? AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                        owner,
                        after,
                        after,
                        limit)
                .stream()
                .map(Subscription::body)
                .toList();
    }

    List<Subscription> all(Tx tx) {
        return query(tx, "ORDER BY id");
    }

    /** Those that are to be called now. */
    List<Subscription> due(Tx tx) {
        return query(
                tx,
                "WHERE next_at <= now() AND EXISTS (SELECT FROM tnt_delivery WHERE subscription_id = id AND delivered_at IS NULL)"
                        + " ORDER BY id");
    }

    private static List<Subscription> query(Tx tx, String where, Object... arguments) {
        return tx.query(
                "SELECT * FROM tnt_subscription " + where,
                row -> new Subscription(
                        row.getObject("id", UUID.class),
                        row.getString("owner"),
                        row.getString("secret"),
                        row.getInt("failures"),
                        EventJson.fromJson(row.getString("wanted"), SubscriptionBody.class)),
                arguments);
    }
}
