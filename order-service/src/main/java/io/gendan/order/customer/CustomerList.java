package io.gendan.order.customer;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import io.gendan.order.customer.CustomerEvent.Registered;
import io.gendan.order.grade.Grade;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who are our customers? The firms, without their people. */
@Singleton
public class CustomerList implements ReadModel<Customer, CustomerEvent> {
    private static final String SELECT =
            "SELECT id, customer_no, name, category, language, time_zone, delay_threshold, grade, ways_to_reach,"
                    + " version FROM customer ";

    /**
     * One firm.
     *
     * @param delayThreshold the slip of an arrival from which on it wants to be told
     * @param waysToReach the one they like best first
     */
    @Schema(name = "Customer")
    public record Row(
            CustomerId id,
            String customerNo,
            String name,
            String category,
            Language language,
            String timeZone,
            Duration delayThreshold,
            Grade grade,
            List<String> waysToReach,
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
            case Registered registered -> insert(tx, fact, registered.customerNo(), registered.profile());
            case Changed changed -> update(tx, fact.streamId(), changed.to());
            case ContactAdded _, ContactChanged _, ContactErased _ -> {}
        }
        tx.update("UPDATE customer SET version = ? WHERE id = ?", fact.version(), fact.streamId());
    }

    private static void insert(Tx tx, Recorded<CustomerEvent> fact, String customerNo, CustomerProfile profile) {
        tx.update(
                "INSERT INTO customer (id, customer_no, name, category, language, time_zone, delay_threshold, grade,"
                        + " ways_to_reach, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?)",
                fact.streamId(),
                customerNo,
                profile.name(),
                profile.category(),
                profile.language(),
                profile.timeZone(),
                profile.delayThreshold().toString(),
                profile.grade(),
                profile.waysToReach(),
                fact.version());
    }

    private static void update(Tx tx, UUID id, CustomerProfile profile) {
        tx.update(
                "UPDATE customer SET name = ?, category = ?, language = ?, time_zone = ?, delay_threshold = ?, grade = ?,"
                        + " ways_to_reach = ?::text[] WHERE id = ?",
                profile.name(),
                profile.category(),
                profile.language(),
                profile.timeZone(),
                profile.delayThreshold().toString(),
                profile.grade(),
                profile.waysToReach(),
                id);
    }

    public Optional<Row> find(Tx tx, CustomerId id) {
        return tx.first(SELECT + "WHERE id = ?", CustomerList::row, id);
    }

    List<Row> all(Tx tx, List<CustomerId> ids) {
        return tx.query(SELECT + "WHERE id = ANY (?) ORDER BY id", CustomerList::row, ids);
    }

    public Optional<CustomerId> numbered(Tx tx, String customerNo) {
        return tx.first(
                "SELECT id FROM customer WHERE customer_no = ?",
                row -> new CustomerId(row.getObject(1, UUID.class)),
                customerNo);
    }

    boolean taken(Tx tx, String customerNo) {
        return tx.first(SELECT + "WHERE customer_no = ?", CustomerList::row, customerNo)
                .isPresent();
    }

    /** The next {@code limit} firms behind the id {@code after}, oldest first; whatever is null does not narrow it. */
    List<Row> page(Tx tx, Grade grade, String category, UUID after, int limit) {
        return tx.query(
                SELECT + "WHERE (?::text IS NULL OR grade = ?) AND (?::text IS NULL OR category = ?)"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                CustomerList::row,
                grade,
                grade,
                category,
                category,
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
                Grade.valueOf(row.getString("grade")),
                Arrays.asList((String[]) row.getArray("ways_to_reach").getArray()),
                row.getLong("version"));
    }
}
