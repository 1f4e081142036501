package io.gendan.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stood in the feed before customers' events had numbers gets those that it would have got. */
@QuarkusTest
class SaidBeforeTest extends GatewayTest {
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V12__customer_events.sql");

    @Inject
    Transactions transactions;

    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();

    @Test
    void the_migration_gives_the_numbers_that_would_have_been_given() throws IOException {
        try (var said = new Said()) {
            say(said, "gendan.order", "io.gendan.order.OrderPlaced.v1");
            await().until(() -> transactions.in(Cause.of("test"), this::numbers).size() == 1);
            say(said, "gendan.shipment", "io.gendan.shipment.ShipmentDeparted.v1");
            say(said, "gendan.shipment", "io.gendan.shipment.ShipmentAffected.v1");
            say(said, "gendan.shipment", "io.gendan.shipment.ShipmentArrived.v1");
            await().until(() -> transactions.in(Cause.of("test"), this::numbers).size() == 3);
        }

        var given = transactions.in(Cause.of("test"), this::numbers);
        assertThat(numberedAgain(_ -> {})).hasSize(3).isEqualTo(given);
        assertThat(numberedAgain(tx -> tx.update(
                        "UPDATE feed SET for_customer = NULL WHERE position = ?",
                        given.get(1).getLast())))
                .as("what was heard before it was kept what the customer may see has no number")
                .containsExactly(given.getFirst(), List.of(2L, given.getLast().getLast()));
    }

    /** What the migration gives this customer when it finds the feed as it is and changed by {@code before}; it is taken back. */
    private List<List<Long>> numberedAgain(Consumer<Tx> before) throws IOException {
        var steps = Arrays.stream(
                        Files.readString(MIGRATION).replaceAll("--[^\n]*", "").split(";"))
                .map(String::strip)
                .filter(step -> step.startsWith("INSERT"))
                .toList();
        var again = new AtomicReference<List<List<Long>>>();
        try {
            transactions.run(Cause.of("test"), tx -> {
                before.accept(tx);
                tx.update("DELETE FROM customer_event");
                tx.update("DELETE FROM order_customer");
                steps.forEach(tx::update);
                again.set(numbers(tx));
                throw new TakenBack();
            });
        } catch (TakenBack asWanted) {
            // nothing of it was ever there
        }
        return again.get();
    }

    @Test
    void what_a_replica_of_before_puts_in_is_found_by_the_next_of_now() {
        try (var said = new Said()) {
            say(said, "gendan.order", "io.gendan.order.OrderPlaced.v1");
            await().until(() -> transactions.in(Cause.of("test"), this::numbers).size() == 1);
            transactions.run(Cause.of("test"), tx -> {
                var position = numbers(tx).getFirst().get(1);
                tx.update("DELETE FROM customer_event WHERE customer_id = ?", customer);
                tx.update("DELETE FROM order_customer WHERE customer_id = ?", customer);
                tx.update("UPDATE feed_position SET numbered = ?", position - 1);
            });
            say(said, "gendan.shipment", "io.gendan.shipment.ShipmentDeparted.v1");
            await().until(() -> transactions.in(Cause.of("test"), this::numbers).size() == 2);
        }
    }

    private void say(Said said, String topic, String type) {
        var body = Said.golden(type)
                .replaceAll("(\"customerId\": )\"[^\"]+\"", "$1\"" + customer + "\"")
                .replaceAll("(\"orderId\": )\"[^\"]+\"", "$1\"" + order + "\"");
        said.say(topic, type, UUID.randomUUID(), order, 1, body);
    }

    private List<List<Long>> numbers(Tx tx) {
        return tx.query(
                "SELECT number, position FROM customer_event WHERE customer_id = ? ORDER BY number",
                row -> List.of(row.getLong("number"), row.getLong("position")),
                customer);
    }

    private static final class TakenBack extends RuntimeException {}
}
