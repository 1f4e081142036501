package io.gendan.gateway.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Incoming;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been said in this house, in one line: whoever has read up to a position has missed nothing. */
@Singleton
class Feed {
    private static final String ADD = """
            WITH next AS (UPDATE feed_position SET last = last + ? RETURNING last)
            INSERT INTO feed (position, message_id, type, source, subject, sequence, time, correlation, topic, body,
                at, order_ids, incident_id, customer_id, demand_id, for_customer)
            SELECT last - ? + n, message_id, type, source, subject, sequence, time, correlation, topic, body,
                at, order_ids::uuid[], incident_id, customer_id, demand_id, for_customer
            FROM next, unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[]::bigint[], ?::text[]::timestamptz[], ?::uuid[],
                ?::text[], ?::text[], ?::text[]::timestamptz[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[]) WITH ORDINALITY
                AS heard (message_id, type, source, subject, sequence, time, correlation, topic, body,
                    at, order_ids, incident_id, customer_id, demand_id, for_customer, n)""";

    private final CustomerEvents customers;

    Feed(CustomerEvents customers) {
        this.customers = customers;
    }

    /**
     * A message as subscribers get it, a CloudEvent with its place in the feed.
     *
     * @param data the message itself, as AsyncAPI describes it; for a customer's system only those of its fields that are for them
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

    /** A message, whom and what it concerns, and what the customer may see of it, null for nothing. */
    record Heard(Incoming message, Concern concern, String forCustomer) {}

    /**
     * Puts them behind all that is there, in this order.
     *
     * @return the customers who are given some of them
     */
    Set<UUID> add(Tx tx, List<Heard> all) {
        tx.update(
                ADD,
                all.size(),
                all.size(),
                Columns.of(all, heard -> heard.message().id()),
                Columns.of(all, heard -> heard.message().type()),
                Columns.of(all, heard -> heard.message().source()),
                Columns.of(all, heard -> heard.message().subject()),
                Columns.of(all, heard -> heard.message().sequence()),
                Columns.of(all, heard -> heard.message().time()),
                Columns.of(all, heard -> heard.message().correlation()),
                Columns.of(all, heard -> heard.message().topic()),
                Columns.of(all, heard -> heard.message().body()),
                Columns.of(all, heard -> heard.concern().at()),
                Columns.of(all, heard -> written(heard.concern().orders())),
                Columns.of(all, heard -> heard.concern().incident()),
                Columns.of(all, heard -> heard.concern().customer()),
                Columns.of(all, heard -> heard.concern().demand()),
                Columns.of(all, Heard::forCustomer));
        return customers.number(tx);
    }

    /** As PostgreSQL writes an array: one array cannot hold others of different lengths. */
    private static String written(List<UUID> orders) {
        return orders.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** The next ones behind {@code after} that the reader wants, of those in their sight. */
    List<Item> behind(Tx tx, Sight sight, Reader reader, long after, int limit) {
        return switch (sight) {
            case Sight.Everything _ -> behind(tx, reader, after, limit);
            case Sight.OfCustomer one -> customers.behind(tx, one.customer(), reader, after, limit);
        };
    }

    /** The position of the newest event in somebody's sight, 0 while there is none. */
    long last(Tx tx, Sight sight) {
        return switch (sight) {
            case Sight.Everything _ ->
                tx.first("SELECT last FROM feed_position", row -> row.getLong("last"))
                        .orElseThrow();
            case Sight.OfCustomer one -> customers.last(tx, one.customer());
        };
    }

    private static List<Item> behind(Tx tx, Reader reader, long after, int limit) {
        return tx.query(
                "SELECT * FROM feed WHERE position > ? AND (?::text IS NULL OR type = ?) AND (?::text IS NULL OR split_part(type, '.', 3) = ?) AND (?::uuid IS NULL OR subject = ?)"
                        + " ORDER BY position LIMIT ?",
                Feed::item,
                after,
                reader.type(),
                reader.type(),
                reader.kind(),
                reader.kind(),
                reader.subject(),
                reader.subject(),
                limit);
    }

    long last(Tx tx) {
        return tx.first("SELECT last FROM feed_position", row -> row.getLong("last"))
                .orElseThrow();
    }

    static Item item(ResultSet row) throws SQLException {
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
