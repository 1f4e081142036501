package io.gendan.gateway.webhook;

import static io.gendan.eventsourcing.Columns.instant;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/** The secrets of a webhook: the newest, and those that it takes the place of for as long as their overlap lasts. */
@Singleton
class Secrets {
    private static final Logger LOG = Logger.getLogger(Secrets.class);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);
    private static final int MOST = 3;

    private final Seal seal;

    Secrets(Seal seal) {
        this.seal = seal;
    }

    /** @param endsAt until when messages are signed with it too, absent for the newest */
    @Schema(name = "WebhookSecret")
    record Shown(UUID id, Instant createdAt, Instant endsAt) {}

    void add(Asked asked, WebhookId webhook, Secret secret) {
        var id = Id.next();
        asked.tx()
                .update(
                        "INSERT INTO webhook_secret (id, webhook_id, sealed, created_at) VALUES (?, ?, ?, ?)",
                        id,
                        webhook,
                        seal.seal(id, secret.bytes()),
                        asked.now());
    }

    /** Another one; messages are signed with those that were there, too, for {@code overlap} at most. */
    void rotate(Asked asked, WebhookId webhook, Secret secret, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0)
            throw refused("OVERLAP_OUT_OF_RANGE", "The old secret can go on for PT0S to P30D");
        var end = asked.now().plus(overlap);
        asked.tx()
                .update(
                        "UPDATE webhook_secret SET ends_at = least(ends_at, ?) WHERE webhook_id = ?"
                                + " AND (ends_at IS NULL OR ends_at > ?)",
                        end,
                        webhook,
                        asked.now());
        if (end.isAfter(asked.now()) && shown(asked.tx(), webhook, asked.now()).size() >= MOST)
            throw refused(
                    "TOO_MANY_SECRETS",
                    "Messages are signed with " + MOST + " secrets at most: wait for the oldest to end, or say PT0S");
        add(asked, webhook, secret);
        asked.tx().update("DELETE FROM webhook_secret WHERE webhook_id = ? AND ends_at <= ?", webhook, asked.now());
    }

    /** Those that hold and can be opened, the newest first. */
    List<Secret> of(Tx tx, WebhookId webhook, Instant now) {
        return tx
                .query(
                        "SELECT id, sealed FROM webhook_secret WHERE webhook_id = ? AND (ends_at IS NULL OR ends_at > ?)"
                                + " ORDER BY id DESC",
                        row -> opened(row.getObject("id", UUID.class), row.getBytes("sealed")),
                        webhook,
                        now)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<Shown> shown(Tx tx, WebhookId webhook, Instant now) {
        return tx.query(
                "SELECT id, created_at, ends_at FROM webhook_secret WHERE webhook_id = ? AND (ends_at IS NULL OR ends_at > ?)"
                        + " ORDER BY id DESC",
                row -> new Shown(row.getObject("id", UUID.class), instant(row, "created_at"), instant(row, "ends_at")),
                webhook,
                now);
    }

    private Optional<Secret> opened(UUID id, byte[] sealed) {
        try {
            return Optional.of(new Secret(seal.open(id, sealed)));
        } catch (Seal.Unopened e) {
            LOG.warnf("secret %s: %s", id, e.getMessage());
            return Optional.empty();
        }
    }

    private static Problem refused(String code, String detail) {
        return new Problem(422, code, detail, List.of(new Problem.Field("/overlap", detail)));
    }
}
