package io.gendan.gateway.webhook;

import static io.gendan.eventsourcing.Columns.instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer's webhooks as their owner sees them. */
@Singleton
class WebhookList {
    private static final String ALL = "SELECT w.*, " + Leases.KEY_HOLDS + " AS key_holds,"
            + " (SELECT coalesce(max(number), 0) FROM customer_event e WHERE e.customer_id = w.customer_id) AS last"
            + " FROM webhook w WHERE w.customer_id = ?";

    private final Secrets secrets;

    WebhookList(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Numbers that are being sent again, first and last; the first moves up as they are taken. */
    @Schema(name = "WebhookReplay")
    record Replay(long from, long to) {}

    /**
     * @param types only events of these types, and of the kinds; all when both are empty
     * @param disabledBecause absent while it is enabled
     * @param keyEnded the API key that made or last enabled it was revoked or has ended, so nothing is sent: enable it with another
     * @param delivered up to which number the customer's events were taken, or are none that it wants
     * @param last the number of the customer's newest event
     * @param failures tries in a row that were not taken
     * @param nextTryAt not before then, absent when nothing keeps it from being told at once
     */
    @Schema(name = "Webhook")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Webhook(
            UUID id,
            String url,
            List<String> types,
            List<String> kinds,
            String contactEmail,
            Instant createdAt,
            boolean enabled,
            DisabledBecause disabledBecause,
            Instant disabledAt,
            boolean keyEnded,
            long delivered,
            long last,
            Replay replay,
            int failures,
            Instant failingSince,
            Instant nextTryAt,
            List<Secrets.Shown> secrets,
            @JsonIgnore @Schema(hidden = true) long version) {}

    List<Webhook> behind(Tx tx, UUID customer, UUID after, int limit, Instant now) {
        return tx.query(
                ALL + " AND (?::uuid IS NULL OR w.id > ?) ORDER BY w.id LIMIT ?",
                row -> webhook(tx, row, now),
                customer,
                after,
                after,
                limit);
    }

    Optional<Webhook> one(Tx tx, UUID customer, WebhookId id, Instant now) {
        return tx.first(ALL + " AND w.id = ?", row -> webhook(tx, row, now), customer, id);
    }

    private Webhook webhook(Tx tx, ResultSet row, Instant now) throws SQLException {
        var id = new WebhookId(row.getObject("id", UUID.class));
        var wanted = Leases.wanted(row);
        var because = Optional.ofNullable(row.getString("disabled_because")).map(DisabledBecause::valueOf);
        var from = row.getObject("replay_next", Long.class);
        return new Webhook(
                id.value(),
                row.getString("url"),
                wanted.types(),
                wanted.kinds(),
                row.getString("contact_email"),
                instant(row, "created_at"),
                because.isEmpty(),
                because.orElse(null),
                instant(row, "disabled_at"),
                !row.getBoolean("key_holds"),
                row.getLong("delivered"),
                row.getLong("last"),
                from == null ? null : new Replay(from, row.getLong("replay_last")),
                row.getInt("failures"),
                instant(row, "failing_since"),
                instant(row, "retry_at"),
                secrets.shown(tx, id, now),
                row.getLong("version"));
    }
}
