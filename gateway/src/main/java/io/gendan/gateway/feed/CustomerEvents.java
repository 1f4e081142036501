package io.gendan.gateway.feed;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What customers' systems are given of the feed. Each customer's events have numbers of their own: they have no gaps, tell nothing of
 * how much is said to others, and what turns out to be theirs only later comes behind what they have read.
 */
@Singleton
public class CustomerEvents {
    /** By their numbers, one by one: a guess of how many rows lie behind a position would have the whole feed read. */
    private static final String NEW = """
            SELECT f.position, coalesce(f.customer_id, o.customer_id) AS customer_id
            FROM generate_series(?::bigint, ?::bigint) AS new (position)
                JOIN feed f ON f.position = new.position
                LEFT JOIN order_customer o ON o.order_id = f.order_ids[1]
            WHERE f.for_customer IS NOT NULL""";

    private static final String OF_ORDERS_HEARD_OF_NOW = """
            SELECT f.position, o.customer_id
            FROM feed f JOIN order_customer o ON o.order_id = f.order_ids[1]
            WHERE f.order_ids && ?::uuid[] AND f.customer_id IS NULL AND f.for_customer IS NOT NULL""";

    private record Stretch(long first, long last) {}

    /**
     * Called when something was put into the feed, by who holds its position until they commit.
     *
     * @return to whom events were given by it
     */
    Set<UUID> number(Tx tx) {
        var next = tx.first(
                        "SELECT numbered + 1 AS first, last FROM feed_position",
                        row -> new Stretch(row.getLong("first"), row.getLong("last")))
                .orElseThrow();
        var placed = placed(tx, next);
        var given = placed.isEmpty()
                ? given(tx, NEW, next.first(), next.last())
                : given(tx, NEW + " UNION " + OF_ORDERS_HEARD_OF_NOW, next.first(), next.last(), placed);
        tx.update("UPDATE feed_position SET numbered = ?", next.last());
        return given;
    }

    private static Set<UUID> given(Tx tx, String found, Object... arguments) {
        return Set.copyOf(tx.query(
                number(found) + " RETURNING customer_id", row -> row.getObject("customer_id", UUID.class), arguments));
    }

    private static String number(String found) {
        return "INSERT INTO customer_event (customer_id, number, position)"
                + " SELECT customer_id, coalesce((SELECT max(number) FROM customer_event e WHERE e.customer_id = found.customer_id), 0)"
                + " + row_number() OVER (PARTITION BY customer_id ORDER BY position), position"
                + " FROM (" + found + ") AS found WHERE customer_id IS NOT NULL";
    }

    /** The orders of which is known only now whose they are. */
    private static List<UUID> placed(Tx tx, Stretch next) {
        return tx.query(
                "INSERT INTO order_customer (order_id, customer_id)"
                        + " SELECT f.order_ids[1], f.customer_id FROM generate_series(?::bigint, ?::bigint) AS new (position)"
                        + " JOIN feed f ON f.position = new.position"
                        + " WHERE f.type = 'io.gendan.order.OrderPlaced.v1' AND f.customer_id IS NOT NULL"
                        + " ON CONFLICT DO NOTHING RETURNING order_id",
                row -> row.getObject("order_id", UUID.class),
                next.first(),
                next.last());
    }

    /** What they may see of it was decided when it was heard; of what has been blanked since nothing is left. */
    List<Feed.Item> behind(Tx tx, UUID customer, Reader reader, long after, int limit) {
        return tx.query(
                "SELECT e.number AS position, f.message_id, f.type, f.source, f.subject, f.sequence, f.time, f.correlation,"
                        + " f.for_customer AS body"
                        + " FROM customer_event e JOIN feed f ON f.position = e.position"
                        + " WHERE e.customer_id = ? AND e.number > ? AND f.for_customer IS NOT NULL"
                        + " AND (?::text IS NULL OR f.type = ?) AND (?::text IS NULL OR split_part(f.type, '.', 3) = ?) AND (?::uuid IS NULL OR f.subject = ?)"
                        + " ORDER BY e.number LIMIT ?",
                Feed::item,
                customer,
                after,
                reader.type(),
                reader.type(),
                reader.kind(),
                reader.kind(),
                reader.subject(),
                reader.subject(),
                limit);
    }

    /**
     * One event as it goes out by itself.
     *
     * @param body the same JSON that the customer's system reads as an item of its events
     */
    public record Single(long number, UUID id, String type, String body) {}

    /** The number of the newest, 0 when there is none. */
    public long last(Tx tx, UUID customer) {
        return tx.first(
                        "SELECT coalesce(max(number), 0) AS last FROM customer_event WHERE customer_id = ?",
                        row -> row.getLong("last"),
                        customer)
                .orElseThrow();
    }

    /**
     * The next one behind {@code after}, up to {@code last}, that is wanted by its type or by what its subject is ({@code order},
     * {@code shipment}, …); of two empty lists every one is.
     */
    public Optional<Single> next(
            Tx tx, UUID customer, long after, long last, Collection<String> types, Collection<String> kinds) {
        return tx.first(
                "SELECT e.number AS position, f.message_id, f.type, f.source, f.subject, f.sequence, f.time, f.correlation,"
                        + " f.for_customer AS body"
                        + " FROM customer_event e JOIN feed f ON f.position = e.position"
                        + " WHERE e.customer_id = ? AND e.number > ? AND e.number <= ? AND f.for_customer IS NOT NULL"
                        + " AND (cardinality(?::text[]) + cardinality(?::text[]) = 0"
                        + " OR f.type = ANY (?::text[]) OR split_part(f.type, '.', 3) = ANY (?::text[]))"
                        + " ORDER BY e.number LIMIT 1",
                row -> {
                    var item = Feed.item(row);
                    return new Single(item.position(), item.id(), item.type(), EventJson.toJson(item));
                },
                customer,
                after,
                last,
                types,
                kinds,
                types,
                kinds);
    }
}
