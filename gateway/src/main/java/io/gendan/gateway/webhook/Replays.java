package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Asked;
import jakarta.inject.Singleton;

/** What was sent and is wanted again. */
@Singleton
class Replays {
    /** Those that it wants of these numbers are sent again, before what is new. One that was under way ends with it. Returns the version after it. */
    long ask(Asked asked, Owner owner, WebhookId id, long from, Long to) {
        var version = Webhooks.held(asked, owner, id);
        var delivered = asked.tx()
                .first("SELECT delivered FROM webhook WHERE id = ?", row -> row.getLong("delivered"), id)
                .orElseThrow();
        var last = to == null ? delivered : to;
        if (from < 1 || from > last)
            throw Webhooks.wrong("RANGE_UNREADABLE", "/from", "from is 1 or more, and not behind to");
        if (last > delivered)
            throw Webhooks.wrong(
                    "POSITION_AHEAD", "/to", "It was sent up to number " + delivered + "; the rest comes by itself");
        asked.tx()
                .update(
                        "UPDATE webhook SET replay_next = ?, replay_last = ?, version = version + 1 WHERE id = ?",
                        from,
                        last,
                        id);
        return version + 1;
    }
}
