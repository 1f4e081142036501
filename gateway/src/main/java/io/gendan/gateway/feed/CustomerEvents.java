package io.gendan.gateway.feed;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * What customers' systems are given of the feed. Each customer's events have numbers of their own: they have no gaps, tell nothing of
 * how much is said to others, and what turns out to be theirs only later comes behind what they have read.
 */
@Singleton
class CustomerEvents {
    private static final String PLACED = "io.gendan.order.OrderPlaced.v1";

    /** By their numbers, one by one: a guess of how many rows lie behind a position would have the whole feed read. */
    private static final String NEW = """
            SELECT f.position, coalesce(f.customer_id, o.customer_id) AS customer_id
            FROM generate_series(?::bigint, ?::bigint) AS new (position)
                JOIN feed f ON f.position = new.position
                LEFT JOIN order_customer o ON o.order_id = f.order_ids[1]
            WHERE f.type = ANY(?)""";

    private static final String OF_ORDERS_HEARD_OF_NOW = """
            SELECT f.position, o.customer_id
            FROM feed f JOIN order_customer o ON o.order_id = f.order_ids[1]
            WHERE f.order_ids && ?::uuid[] AND f.customer_id IS NULL AND f.type = ANY(?)""";

    /** Called with what was just put into the feed, by who holds its position until they commit. */
    void add(Tx tx, long last, List<Feed.Heard> all) {
        var first = last - all.size() + 1;
        var types = Audience.TYPES_FOR_CUSTOMERS;
        var placed = placed(tx, all);
        if (placed.isEmpty()) tx.update(number(NEW), first, last, types);
        else tx.update(number(NEW + " UNION " + OF_ORDERS_HEARD_OF_NOW), first, last, types, placed, types);
    }

    private static String number(String found) {
        return "INSERT INTO customer_event (customer_id, number, position)"
                + " SELECT customer_id, coalesce((SELECT max(number) FROM customer_event e WHERE e.customer_id = found.customer_id), 0)"
                + " + row_number() OVER (PARTITION BY customer_id ORDER BY position), position"
                + " FROM (" + found + ") AS found WHERE customer_id IS NOT NULL";
    }

    /** The orders of which is known only now whose they are. */
    private static List<UUID> placed(Tx tx, List<Feed.Heard> all) {
        return all.stream()
                .filter(heard -> heard.message().type().equals(PLACED))
                .map(Feed.Heard::concern)
                .filter(concern -> tx.update(
                                "INSERT INTO order_customer (order_id, customer_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                concern.orders().getFirst(),
                                concern.customer())
                        > 0)
                .map(concern -> concern.orders().getFirst())
                .toList();
    }

    /** What was open to customers when it was said, and still is. */
    List<Feed.Item> behind(Tx tx, UUID customer, Reader reader, long after, int limit) {
        return tx.query(
                "SELECT e.number AS position, f.message_id, f.type, f.source, f.subject, f.sequence, f.time, f.correlation, f.body"
                        + " FROM customer_event e JOIN feed f ON f.position = e.position"
                        + " WHERE e.customer_id = ? AND e.number > ? AND f.type = ANY(?)"
                        + " AND (?::text IS NULL OR f.type = ?) AND (?::uuid IS NULL OR f.subject = ?)"
                        + " ORDER BY e.number LIMIT ?",
                Feed::item,
                customer,
                after,
                Audience.TYPES_FOR_CUSTOMERS,
                reader.type(),
                reader.type(),
                reader.subject(),
                reader.subject(),
                limit);
    }
}
