package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A webhook is leased by one replica at a time, so its events go out one after the other however many replicas there are. Who is killed
 * holds it until the lease has run out, and then the event is sent again by another. Leases and retries are by the database's clock,
 * because that is one.
 */
@Singleton
class Leases {
    /** Longer than a try can take: looking up the name, and the patience for all the rest. */
    static final String END = "now() + interval '60 seconds'";

    /** While the key in whose name it was made opens nothing, nothing is sent either. */
    static final String KEY_HOLDS = "EXISTS (SELECT FROM api_key k JOIN api_key_secret s ON s.key_id = k.id"
            + " WHERE k.id = w.account_id AND k.revoked_at IS NULL AND s.expires_at > now())";

    /**
     * How a webhook stands, for who holds it.
     *
     * @param open whether anything is sent: it is enabled, and the key in whose name it is holds
     */
    record Held(
            WebhookId id,
            UUID customer,
            URI to,
            Wanted wanted,
            long version,
            boolean open,
            long delivered,
            Long replayNext,
            Long replayLast,
            int failures) {}

    /** Leases up to {@code most} of those for whom there is something, the longest unserved first. */
    List<WebhookId> take(Tx tx, UUID lease, int most) {
        return tx.query(
                "UPDATE webhook SET leased_by = ?, leased_until = " + END + " WHERE id IN (SELECT w.id FROM webhook w"
                        + " WHERE w.disabled_at IS NULL AND (w.leased_until IS NULL OR w.leased_until <= now())"
                        + " AND (w.retry_at IS NULL OR w.retry_at <= now()) AND (w.replay_next IS NOT NULL OR EXISTS ("
                        + "SELECT FROM customer_event e WHERE e.customer_id = w.customer_id AND e.number > w.delivered))"
                        + " AND " + KEY_HOLDS
                        + " ORDER BY w.leased_until NULLS FIRST LIMIT ? FOR UPDATE OF w SKIP LOCKED)"
                        + " RETURNING id",
                row -> new WebhookId(row.getObject("id", UUID.class)),
                lease,
                most);
    }

    /** Nobody else changes it until the end of the transaction. Empty when it was removed, or is another's by now. */
    Optional<Held> held(Tx tx, WebhookId webhook, UUID lease) {
        return tx.first(
                "SELECT w.*, " + KEY_HOLDS
                        + " AS key_holds FROM webhook w WHERE w.id = ? AND w.leased_by = ? FOR UPDATE OF w",
                Leases::held,
                webhook,
                lease);
    }

    /** From now on it is for whoever takes it next. */
    void free(Tx tx, WebhookId webhook, UUID lease) {
        tx.update(
                "UPDATE webhook SET leased_by = NULL, leased_until = now() WHERE id = ? AND leased_by = ?",
                webhook,
                lease);
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new WebhookId(row.getObject("id", UUID.class)),
                row.getObject("customer_id", UUID.class),
                URI.create(row.getString("url")),
                wanted(row),
                row.getLong("version"),
                row.getObject("disabled_at") == null && row.getBoolean("key_holds"),
                row.getLong("delivered"),
                row.getObject("replay_next", Long.class),
                row.getObject("replay_last", Long.class),
                row.getInt("failures"));
    }

    static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(texts(row.getArray("types")), texts(row.getArray("kinds")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
