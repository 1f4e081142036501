package io.gendan.complaint.incidentcase;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.Affected;
import io.gendan.complaint.OrderServiceAtTheBoundary;
import io.gendan.complaint.ServiceTest;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.contracts.order.OrderMessage.CustomerChanged;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.testing.EveryTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"SALESPERSON", "STAFF"})
class WhenContactErasedTest extends ServiceTest {
    @Inject
    Transactions transactions;

    @Test
    void nothing_that_was_copied_of_a_person_is_left_and_of_everybody_else_all_is() {
        var customer = told();
        var other = told();
        var contact = customer.customer(); // as order-service at the boundary names them
        var ben = UUID.randomUUID();
        var name = "Ann-" + UUID.randomUUID();
        var said = "Their mobile is " + UUID.randomUUID();
        var benName = "Ben-" + UUID.randomUUID();
        var unnamed = "Somebody-" + UUID.randomUUID();
        call(customer, name, said, contact);
        call(customer, benName, "he asks his insurer", ben);
        call(customer, unnamed, "reads the contract", null);
        var address = OrderServiceAtTheBoundary.address(customer.customer().toString());
        assertThat(tables(address)).containsExactly("letter_recipient");
        assertThat(tables(name)).containsExactly("spoken_to");
        assertThat(tables(said)).containsExactly("spoken_to");

        var message = UUID.randomUUID();
        var erased = new ContactErased(customer.customer(), contact, Instant.parse("2026-08-03T08:00:00Z"));
        hear(message, customer.customer(), erased);
        hear(message, customer.customer(), erased);

        await().atMost(20, SECONDS).until(() -> cases(customer).getString("items[0].letters[0].to"), "erased"::equals);
        for (var word : List.of(address, name, said, unnamed))
            assertThat(tables(word)).as(word).isEmpty();
        assertThat(tables(benName)).containsExactly("spoken_to");
        assertThat(cases(customer).getString("items[0].status")).isEqualTo("TOLD");
        assertThat(cases(customer).getList("items[0].contacts.spokenTo", String.class))
                .containsExactly(null, benName, null);
        assertThat(cases(customer).getList("items[0].contacts.by"))
                .containsOnly("staff-3")
                .hasSize(3);
        assertThat(cases(other).getString("items[0].letters[0].to"))
                .isEqualTo(OrderServiceAtTheBoundary.address(other.customer().toString()));

        call(customer, name, said, contact);
        assertThat(tables(name)).as("who is erased is not written down again").isEmpty();
    }

    @Test
    void who_wants_another_language_is_written_to_in_it_whenever_the_order_was_placed() {
        var customer = Affected.in("en");
        var before = Affected.in("en");
        hear(
                customer.customer(),
                new CustomerChanged(
                        customer.customer(),
                        "C-1",
                        List.of("language"),
                        "Acme",
                        "A",
                        "C",
                        "zh",
                        "UTC",
                        Duration.ofHours(24),
                        List.of("EMAIL"),
                        Instant.parse("2026-08-03T08:00:00Z")));
        await().atMost(20, SECONDS)
                .until(() -> !tables(customer.customer().toString()).isEmpty());
        for (var one : List.of(customer, before)) {
            var tea = UUID.randomUUID();
            hear(tea, one.shipment(tea, "FOB", 1));
            awaitStatus(one, "TOLD");
        }
        assertThat(cases(customer).getString("items[0].letters[0].language")).isEqualTo("zh");
        assertThat(cases(before).getString("items[0].letters[0].language")).isEqualTo("en");
    }

    private static Affected told() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        return customer;
    }

    private static void call(Affected customer, String whom, String note, UUID contact) {
        var body = "{\"channel\": \"TELEPHONE\", \"at\": \"%s\", \"spokenTo\": \"%s\", \"note\": \"%s\"%s}"
                .formatted(Instant.now(), whom, note, contact == null ? "" : ", \"contactId\": \"" + contact + "\"");
        post(cases(customer).getString("items[0].id"), "contacts", body).statusCode(204);
    }

    private List<String> tables(String word) {
        return transactions.in(Cause.of("test"), tx -> EveryTable.naming(tx, word));
    }
}
