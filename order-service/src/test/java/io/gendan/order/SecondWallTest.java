package io.gendan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.eventsourcing.testing.OpenToPartners;
import io.gendan.local.TestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL shows for a partner when the SQL has forgotten to ask whose it is. */
@QuarkusTest
class SecondWallTest extends TwoPartners {
    /** Every table that is open to partners. */
    private static final List<String> OPEN = List.of(
            "demand",
            "document",
            "document_file",
            "document_note",
            "invoice",
            "invoice_entry",
            "product",
            "product_price",
            "sales_order");

    @Inject
    Transactions transactions;

    private String customer;

    @BeforeEach
    void an_order_each() {
        for (var kind : new String[] {"DEAL", "COST"})
            Story.post("/v1/products/" + product + "/prices", """
                    {"kind": "%s", "amount": "9.99", "currency": "USD", "validFrom": "2026-01-01"}""".formatted(kind))
                    .statusCode(204);
        orderOf(other);
        orderOf(ours);
        customer = ours.customer();
    }

    private List<String> read(String customer, String sql) {
        return transactions.readingFor(
                new Viewer.Partner(UUID.fromString(customer)), Cause.of("test"), tx -> texts(tx, sql));
    }

    private static List<String> texts(Tx tx, String sql) {
        return tx.query(sql, row -> row.getString(1));
    }

    @Test
    void there_are_rows_of_their_own_alone() {
        assertThat(read(customer, "SELECT customer_id FROM sales_order")).containsOnly(customer);
        assertThat(read(customer, "SELECT DISTINCT kind FROM product_price")).containsExactly("DEAL");
        assertThat(read(customer, "SELECT id FROM product")).isNotEmpty();
    }

    @Test
    void of_a_customer_who_is_none_and_of_nobody_there_are_no_rows() throws SQLException {
        assertThat(read(UUID.randomUUID().toString(), "SELECT id FROM sales_order"))
                .isEmpty();
        var database = TestPlatform.postgres().database("order_service");
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + database.user() + "_partner");
            for (var table : OPEN)
                try (var rows = statement.executeQuery("SELECT 1 FROM " + table)) {
                    assertThat(rows.next()).as(table).isFalse();
                }
        }
    }

    @Test
    void what_is_not_opened_is_closed_and_nothing_can_be_written() {
        assertThatThrownBy(() -> read(customer, "SELECT name FROM customer"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> read(customer, "SELECT body FROM event")).hasStackTraceContaining("permission denied");
        assertThat(transactions.<List<String>>in(Cause.of("test"), OpenToPartners::tables))
                .isEqualTo(OPEN.stream().map(table -> table + " SELECT").toList());
    }

    @Test
    void every_table_that_is_open_has_its_rules_and_the_service_itself_is_not_asked_for_them() {
        assertThat(transactions.<List<String>>in(Cause.of("test"), OpenToPartners::withoutRules))
                .isEmpty();
        assertThat(transactions.<List<String>>in(
                        Cause.of("test"),
                        tx -> texts(tx, "EXPLAIN SELECT id FROM sales_order WHERE order_no LIKE 'x%'")))
                .noneMatch(line -> line.contains("reading_customer"));
    }

    @Test
    void the_next_who_has_the_connection_is_our_people_again() {
        for (int i = 0; i < 40; i++) read(customer, "SELECT 1");
        assertThat(transactions.<List<String>>in(
                        Cause.of("test"),
                        tx -> texts(tx, "SELECT current_user || current_setting('gendan.customer', true)")))
                .allMatch(who -> who.equals("order_service"));
    }
}
