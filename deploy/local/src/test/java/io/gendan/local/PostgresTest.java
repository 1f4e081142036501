package io.gendan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PostgresTest {
    private final Postgres postgres = TestPlatform.postgres();

    @Test
    void what_was_committed_is_there_after_a_power_cut() throws SQLException {
        var database = postgres.freshDatabase("power_cut");
        try (var owner = asOwner(database)) {
            execute(owner, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
            owner.setAutoCommit(false);
            execute(owner, "INSERT INTO kept VALUES (2)");

            postgres.kill();
            assertEquals(false, postgres.isRunning());
            postgres.start();
            postgres.awaitReady();
        }
        try (var app = asApp(database)) {
            assertEquals("1", query(app, "SELECT string_agg(id::text, ',') FROM kept"));
        }
    }

    @Test
    void a_number_that_PostgreSQL_left_behind_and_that_lives_again_elsewhere_does_not_stop_it() throws IOException {
        var file = TestPlatform.house().state().resolve("data/postgres/data/postmaster.pid");
        postgres.kill();
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, "" + ProcessHandle.current().pid());
        Files.write(file, lines);
        postgres.start();
        postgres.awaitReady();
        assertNotEquals(
                "" + ProcessHandle.current().pid(), Files.readAllLines(file).getFirst());
    }

    @Test
    void it_is_as_durable_as_in_production() throws SQLException {
        try (var superuser = postgres.superuser("postgres")) {
            assertEquals("on", query(superuser, "SHOW fsync"));
            assertEquals("on", query(superuser, "SHOW synchronous_commit"));
            assertEquals("on", query(superuser, "SHOW data_checksums"));
            assertEquals(
                    "scram-sha-256",
                    query(superuser, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"));
        }
    }

    @Test
    void the_app_role_works_in_the_tables_but_cannot_change_them() throws SQLException {
        var database = postgres.freshDatabase("roles");
        try (var owner = asOwner(database);
                var app = asApp(database)) {
            execute(owner, "CREATE TABLE event (position bigint GENERATED ALWAYS AS IDENTITY, body text)");
            execute(owner, "CREATE SEQUENCE number");
            execute(app, "INSERT INTO event (body) VALUES ('a'); UPDATE event SET body = 'b'; DELETE FROM event");
            assertEquals("1", query(app, "SELECT nextval('number')"));

            assertDenied(() -> execute(app, "ALTER TABLE event ADD COLUMN more text"));
            assertDenied(() -> execute(app, "TRUNCATE event"));
            assertDenied(() -> execute(app, "CREATE TABLE mine (id int)"));

            execute(owner, "REVOKE UPDATE, DELETE ON event FROM roles");
            assertDenied(() -> execute(app, "UPDATE event SET body = 'c'"));
        }
    }

    @Test
    void nobody_gets_into_another_services_database() {
        var orders = postgres.database("order_service");
        var shipments = postgres.database("shipment_service");
        var failed = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(orders.jdbcUrl(), shipments.user(), shipments.password()));
        assertEquals("42501", failed.getSQLState());
    }

    @Test
    void a_fresh_database_is_empty_again() throws SQLException {
        try (var owner = asOwner(postgres.freshDatabase("again"))) {
            execute(owner, "CREATE TABLE left_over (id int)");
            postgres.freshDatabase("again");
        }
        try (var owner = asOwner(postgres.database("again"))) {
            assertEquals(null, query(owner, "SELECT to_regclass('left_over')"));
        }
    }

    private static void assertDenied(Executable sql) {
        assertEquals("42501", assertThrows(SQLException.class, sql).getSQLState());
    }

    private static Connection asOwner(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    private static Connection asApp(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        NewDatabase.execute(connection, sql);
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
