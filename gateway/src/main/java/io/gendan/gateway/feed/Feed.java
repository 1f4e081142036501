package io.gendan.gateway.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gendan.eventsourcing.Incoming;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been said in this house, in one line: whoever has read up to a position has missed nothing. */
@Singleton
class Feed {
    private static final String ADD = "WITH next AS (UPDATE feed_position SET last = last + 1 RETURNING last)"
            + " INSERT INTO feed (position, message_id, type, source, subject, sequence, time, correlation, topic, body,"
            + " at, order_ids, incident_id, customer_id, demand_id)"
            + " SELECT last, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ? FROM next";

    /**
     * A message as subscribers get it, a CloudEvent with its place in the feed.
     *
     * @param data the message itself, as AsyncAPI describes it
     */
    @Schema(name = "FeedEvent")
    record Item(
            long position,
            UUID id,
            String type,
            String source,
            UUID subject,
            long sequence,
            Instant time,
            UUID correlation,
            @Schema(type = SchemaType.OBJECT) @JsonRawValue String data) {}

    void add(Tx tx, Incoming message, Concern concern) {
        tx.update(
                ADD,
                message.id(),
                message.type(),
                message.source(),
                message.subject(),
                message.sequence(),
                message.time(),
                message.correlation(),
                message.topic(),
                message.body(),
                concern.at(),
                concern.orders(),
                concern.incident(),
                concern.customer(),
                concern.demand());
    }

    /** The next ones behind {@code after} that the reader wants. */
    List<Item> behind(Tx tx, Reader reader, long after, int limit) {
        return tx.query(
                "SELECT * FROM feed WHERE position > ? AND (?::text IS NULL OR type = ?) AND (?::uuid IS NULL OR subject = ?)"
                        + " ORDER BY position LIMIT ?",
                Feed::item,
                after,
                reader.type(),
                reader.type(),
                reader.subject(),
                reader.subject(),
                limit);
    }

    long last(Tx tx) {
        return tx.first("SELECT last FROM feed_position", row -> row.getLong("last"))
                .orElseThrow();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("position"),
                row.getObject("message_id", UUID.class),
                row.getString("type"),
                row.getString("source"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getObject("correlation", UUID.class),
                row.getString("body"));
    }
}
