package io.gendan.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A house that kept what customers may see before their systems could read it, and then brings the reading in. */
@QuarkusTest
class MigrationTest extends GatewayTest {
    private static final String PLACED = "io.gendan.order.OrderPlaced.v1";
    private static final String DEPARTED = "io.gendan.shipment.ShipmentDeparted.v1";

    private final String schema = "before_" + UUID.randomUUID().toString().replace("-", "");
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private Connection database;

    @BeforeEach
    void connect() throws SQLException {
        database = DriverManager.getConnection(
                setting("gendan.db.url"), setting("gendan.db.owner"), setting("gendan.db.owner.password"));
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        run("DROP SCHEMA " + schema + " CASCADE");
        database.close();
    }

    @Test
    void what_was_kept_is_numbered_and_of_what_was_heard_before_only_whose_the_order_is() throws SQLException {
        migrateTo("7");
        run("SET search_path TO " + schema);
        heard(1, PLACED, customer, null); // before it was kept what the customer may see
        heard(2, DEPARTED, null, "{}");
        heard(3, "io.gendan.shipment.ShipmentAffected.v1", customer, null);
        heard(4, "io.gendan.order.OrderConfirmed.v1", customer, "{}");
        heard(5, DEPARTED, null, null);
        run("UPDATE feed_position SET last = 5");
        migrateTo("latest");
        assertThat(numbers(
                        "SELECT position FROM customer_event WHERE customer_id = '" + customer + "' ORDER BY number"))
                .containsExactly(2L, 4L);
        assertThat(numbers("SELECT number FROM customer_event ORDER BY number")).containsExactly(1L, 2L);
        assertThat(numbers("SELECT numbered FROM feed_position")).containsExactly(5L);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(setting("gendan.db.url"), setting("gendan.db.owner"), setting("gendan.db.owner.password"))
                .locations("db/kernel", "db/migration")
                .placeholders(Map.of("app", setting("gendan.db.user")))
                .schemas(schema)
                .target(version)
                .load()
                .migrate();
    }

    private void heard(long position, String type, UUID whose, String forCustomer) throws SQLException {
        try (var insert = database.prepareStatement("""
                INSERT INTO feed (position, message_id, type, source, subject, sequence, time, correlation, topic, body,
                    at, order_ids, customer_id, for_customer)
                VALUES (?, ?, ?, '/order-service', ?, 1, now(), ?, 'gendan.order', '{"by": "staff-001"}', now(), ARRAY[?], ?, ?)""")) {
            var values =
                    new Object[] {position, UUID.randomUUID(), type, order, UUID.randomUUID(), order, whose, forCustomer
                    };
            for (int n = 0; n < values.length; n++) insert.setObject(n + 1, values[n]);
            insert.executeUpdate();
        }
    }

    private List<Long> numbers(String sql) throws SQLException {
        var found = new ArrayList<Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getLong(1));
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
