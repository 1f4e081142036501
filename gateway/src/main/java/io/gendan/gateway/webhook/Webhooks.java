package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.gateway.feed.CustomerEvents;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a customer's system does with its webhooks. */
@Singleton
class Webhooks {
    private final CustomerEvents events;
    private final Secrets secrets;
    private final int most;

    Webhooks(
            CustomerEvents events, Secrets secrets, @ConfigProperty(name = "gendan.webhook.of-one-customer") int most) {
        this.events = events;
        this.secrets = secrets;
        this.most = most;
    }

    /** How a webhook is to be. */
    record Wish(URI url, Wanted wanted, String contactEmail) {}

    /** @param after the number behind which it begins, null for what is new from now on */
    void make(Asked asked, Owner owner, WebhookId id, Secret secret, Wish wish, Long after) {
        var tx = asked.tx();
        var there = tx.first(
                        "SELECT count(*) AS n FROM webhook WHERE customer_id = ?",
                        row -> row.getInt("n"),
                        owner.customer())
                .orElseThrow();
        if (there >= most)
            throw new Problem(
                    409, "TOO_MANY_WEBHOOKS", "This customer has " + most + " webhooks already: remove one first");
        tx.update(
                "INSERT INTO webhook (id, customer_id, account_id, url, types, kinds, contact_email, created_at, delivered)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                owner.customer(),
                owner.account(),
                wish.url().toString(),
                wish.wanted().types(),
                wish.wanted().kinds(),
                wish.contactEmail(),
                asked.now(),
                start(asked, owner, after));
        secrets.add(asked, id, secret);
    }

    private long start(Asked asked, Owner owner, Long after) {
        var last = events.last(asked.tx(), owner.customer());
        if (after == null) return last;
        if (after >= 0 && after <= last) return after;
        throw wrong("POSITION_AHEAD", "/after", "Your events have the numbers 1 to " + last);
    }

    /** Where it goes to may be mended by it, so it is tried anew at once. Returns the version after it. */
    long change(Asked asked, Owner owner, WebhookId id, Wish wish) {
        var version = held(asked, owner, id);
        asked.demanded();
        asked.tx()
                .update(
                        "UPDATE webhook SET url = ?, types = ?, kinds = ?, contact_email = ?, failures = 0, failing_since = NULL,"
                                + " retry_at = NULL, version = version + 1 WHERE id = ?",
                        wish.url().toString(),
                        wish.wanted().types(),
                        wish.wanted().kinds(),
                        wish.contactEmail(),
                        id);
        return version + 1;
    }

    /** Asked twice it answers as before: why it was disabled first stays written. */
    long disable(Asked asked, Owner owner, WebhookId id) {
        var version = held(asked, owner, id);
        return version
                + asked.tx()
                        .update(
                                "UPDATE webhook SET disabled_at = ?, disabled_because = ?, version = version + 1"
                                        + " WHERE id = ? AND disabled_at IS NULL",
                                asked.now(),
                                DisabledBecause.PAUSED,
                                id);
    }

    /**
     * From now on it is told in the name of the key that asks, and at once: nothing is waited for any longer.
     *
     * @param after the number behind which it goes on, null for where it stood
     */
    long enable(Asked asked, Owner owner, WebhookId id, Long after) {
        var version = held(asked, owner, id);
        asked.tx()
                .update(
                        "UPDATE webhook SET disabled_at = NULL, disabled_because = NULL, failures = 0, failing_since = NULL,"
                                + " retry_at = NULL, account_id = ?, version = version + 1 WHERE id = ?",
                        owner.account(),
                        id);
        if (after != null)
            asked.tx().update("UPDATE webhook SET delivered = ? WHERE id = ?", start(asked, owner, after), id);
        return version + 1;
    }

    void remove(Asked asked, Owner owner, WebhookId id) {
        held(asked, owner, id);
        asked.tx().update("DELETE FROM webhook WHERE id = ?", id);
    }

    long rotate(Asked asked, Owner owner, WebhookId id, Secret secret, Duration overlap) {
        var version = held(asked, owner, id);
        secrets.rotate(asked, id, secret, overlap);
        asked.tx().update("UPDATE webhook SET version = version + 1 WHERE id = ?", id);
        return version + 1;
    }

    /** Its version. Nobody else changes it until the end of the transaction; another customer's is not there. */
    static long held(Asked asked, Owner owner, WebhookId id) {
        var version = asked.tx()
                .first(
                        "SELECT version FROM webhook WHERE id = ? AND customer_id = ? FOR UPDATE",
                        row -> row.getLong("version"),
                        id,
                        owner.customer())
                .orElseThrow(Webhooks::notThere);
        var expected = asked.expected();
        if (expected.isPresent() && expected.getAsLong() != version)
            throw new Problem(412, "STALE_VERSION", "It has changed since you read it: read it again and decide anew");
        return version;
    }

    static Problem notThere() {
        return new Problem(404, "NOT_FOUND", "There is nothing with this id");
    }

    static Problem wrong(String code, String pointer, String detail) {
        return new Problem(422, code, detail, List.of(new Problem.Field(pointer, detail)));
    }
}
