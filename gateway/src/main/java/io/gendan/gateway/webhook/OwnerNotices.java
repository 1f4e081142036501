package io.gendan.gateway.webhook;

import static io.gendan.eventsourcing.Columns.instant;

import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mails to owners that are still to be sent: written where a webhook is given up, gone when a mail server has said yes. */
@Singleton
class OwnerNotices {
    /** Longer than a mail server is waited for. */
    private static final String CLAIM = "now() + interval '5 minutes'";

    record Notice(
            UUID id, WebhookId webhook, DisabledBecause because, Instant at, String to, String url, long delivered) {}

    void add(Tx tx, WebhookId webhook, DisabledBecause because, Instant at) {
        tx.update(
                "INSERT INTO webhook_notice (id, webhook_id, because, at) VALUES (?, ?, ?, ?)",
                Id.next(),
                webhook,
                because,
                at);
    }

    /** The oldest that nobody is sending. */
    Optional<Notice> claim(Tx tx) {
        return tx.first(
                "UPDATE webhook_notice n SET claimed_until = " + CLAIM
                        + " FROM webhook w WHERE w.id = n.webhook_id AND n.id = ("
                        + "SELECT id FROM webhook_notice WHERE claimed_until IS NULL OR claimed_until < now()"
                        + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING n.id, n.webhook_id, n.because, n.at, w.contact_email, w.url, w.delivered",
                row -> new Notice(
                        row.getObject("id", UUID.class),
                        new WebhookId(row.getObject("webhook_id", UUID.class)),
                        DisabledBecause.valueOf(row.getString("because")),
                        instant(row, "at"),
                        row.getString("contact_email"),
                        row.getString("url"),
                        row.getLong("delivered")));
    }

    void sent(Tx tx, Notice notice) {
        tx.update("DELETE FROM webhook_notice WHERE id = ?", notice.id());
    }
}
