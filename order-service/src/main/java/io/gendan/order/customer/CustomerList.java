package io.gendan.order.customer;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerEvent.Registered;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who are our customers? The firms, without their people. */
@Singleton
public class CustomerList implements ReadModel<Customer, CustomerEvent> {
    private static final String SELECT =
            "SELECT id, customer_no, name, category, language, time_zone, delay_threshold, version FROM customer ";

    /** One firm. {@code delayThreshold} is the slip of an arrival from which on it wants to be told. */
    public record Row(
            CustomerId id,
            String customerNo,
            String name,
            String category,
            Language language,
            String timeZone,
            Duration delayThreshold,
            long version) {}

    @Override
    public String name() {
        return "customer-list";
    }

    @Override
    public List<String> tables() {
        return List.of("customer");
    }

    @Override
    public void follow(Tx tx, Recorded<CustomerEvent> fact, Customer state) {
        switch (fact.event()) {
            case Registered registered ->
                tx.update(
                        "INSERT INTO customer (id, customer_no, name, category, language, time_zone, delay_threshold, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        fact.streamId(),
                        registered.customerNo(),
                        registered.name(),
                        registered.category(),
                        registered.language(),
                        registered.timeZone(),
                        registered.delayThreshold().toString(),
                        fact.version());
        }
    }

    public Optional<Row> find(Tx tx, CustomerId id) {
        return tx.first(SELECT + "WHERE id = ?", CustomerList::row, id);
    }

    List<Row> all(Tx tx, List<CustomerId> ids) {
        return tx.query(SELECT + "WHERE id = ANY (?) ORDER BY id", CustomerList::row, ids);
    }

    boolean taken(Tx tx, String customerNo) {
        return tx.first(SELECT + "WHERE customer_no = ?", CustomerList::row, customerNo)
                .isPresent();
    }

    /** The next {@code limit} firms behind the id {@code after}, oldest first; {@code after} is null for the first page. */
    List<Row> page(Tx tx, UUID after, int limit) {
        return tx.query(
                SELECT + "WHERE ?::uuid IS NULL OR id > ?::uuid ORDER BY id LIMIT ?",
                CustomerList::row,
                after,
                after,
                limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("customer_no"),
                row.getString("name"),
                row.getString("category"),
                Language.valueOf(row.getString("language")),
                row.getString("time_zone"),
                Duration.parse(row.getString("delay_threshold")),
                row.getLong("version"));
    }
}
