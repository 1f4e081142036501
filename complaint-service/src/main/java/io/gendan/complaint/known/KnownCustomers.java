package io.gendan.complaint.known;

import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerChanged;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The customers that order-service has told us of: firms, no people. */
@Singleton
public class KnownCustomers {
    private static final String PUT = """
            INSERT INTO known_customer (customer_id, customer_no, name, category, grade, language, time_zone, ways_to_reach)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (customer_id) DO UPDATE SET name = excluded.name, category = excluded.category,
                grade = excluded.grade, language = excluded.language, time_zone = excluded.time_zone,
                ways_to_reach = excluded.ways_to_reach""";

    /** @param grade null while nobody has graded them */
    public record Customer(
            CustomerId id, String customerNo, String name, String category, String grade, String language) {}

    void registered(Tx tx, CustomerRegistered it) {
        tx.update(
                PUT,
                it.customerId(),
                it.customerNo(),
                it.name(),
                it.category(),
                it.grade(),
                it.language(),
                it.timeZone(),
                it.waysToReach());
    }

    void changed(Tx tx, CustomerChanged it) {
        tx.update(
                PUT,
                it.customerId(),
                it.customerNo(),
                it.name(),
                it.category(),
                it.grade(),
                it.language(),
                it.timeZone(),
                it.waysToReach());
    }

    public Optional<Customer> find(Tx tx, CustomerId id) {
        return tx.first(
                "SELECT * FROM known_customer WHERE customer_id = ?",
                row -> new Customer(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("customer_no"),
                        row.getString("name"),
                        row.getString("category"),
                        row.getString("grade"),
                        row.getString("language")),
                id);
    }

    /** The way they like best to be reached, of those who have said it. */
    public Map<CustomerId, String> firstWays(Tx tx, Collection<CustomerId> customers) {
        return tx
                .query(
                        "SELECT customer_id, ways_to_reach[1] FROM known_customer"
                                + " WHERE ways_to_reach[1] IS NOT NULL AND customer_id = ANY (?::uuid[])",
                        row -> Map.entry(new CustomerId(row.getObject("customer_id", UUID.class)), row.getString(2)),
                        customers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where they live, of those who have said it. */
    public Map<CustomerId, ZoneId> zones(Tx tx, Collection<CustomerId> customers) {
        return tx
                .query(
                        "SELECT customer_id, time_zone FROM known_customer WHERE time_zone IS NOT NULL AND customer_id = ANY (?::uuid[])",
                        row -> Map.entry(
                                new CustomerId(row.getObject("customer_id", UUID.class)),
                                ZoneId.of(row.getString("time_zone"))),
                        customers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
