package io.gendan.eventsourcing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers, in the transaction of the effect, what has had its effect. */
final class Inbox {
    private final String consumer;

    Inbox(String consumer) {
        this.consumer = consumer;
    }

    /** Of these messages, the ones that this consumer has not acted on; from here on it has. */
    Set<UUID> take(Tx tx, List<UUID> messages) {
        return new HashSet<>(tx.query(
                "INSERT INTO inbox (consumer, message_id) SELECT ?, unnest(?::uuid[]) ON CONFLICT DO NOTHING RETURNING message_id",
                row -> row.getObject("message_id", UUID.class),
                consumer,
                messages));
    }
}
