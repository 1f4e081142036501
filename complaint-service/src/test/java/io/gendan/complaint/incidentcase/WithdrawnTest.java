package io.gendan.complaint.incidentcase;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"SALESPERSON", "STAFF"})
class WithdrawnTest extends ServiceTest {
    @Test
    void goods_that_a_corrected_incident_did_not_hit_are_put_right_and_can_be_settled() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        hear(tea, customer.noLonger(tea));
        await().atMost(20, SECONDS).until(() -> mails(customer.customer()).size() == 2);
        assertThat(mails(customer.customer()).getLast().get("text").asText())
                .contains("NOT CONCERNED", "The carrier had named the sister ship");
        assertThat(cases(customer).getString("items[0].shipments[0].unharmedAt"))
                .isNotNull();
        await().atMost(20, SECONDS)
                .until(() -> settle(
                                        cases(customer).getString("items[0].id"),
                                        cases(customer).getLong("items[0].version"),
                                        "NOT_CONCERNED")
                                .extract()
                                .statusCode()
                        == 204);
    }

    @Test
    void a_withdrawn_incident_is_put_right_in_every_open_case_and_for_who_comes_after_it() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        hear(customer.incident(), customer.withdrawn());
        await().atMost(20, SECONDS).until(() -> mails(customer.customer()).size() == 2);
        assertThat(mails(customer.customer()).getLast().get("text").asText())
                .contains("withdrawn: It was another vessel");

        var other = new Affected(customer.incident(), UUID.randomUUID(), "en", Instant.now(), Instant.now());
        hear(UUID.randomUUID(), other.shipment(UUID.randomUUID(), "FOB", 1));
        awaitStatus(other, "TOLD");
        assertThat(cases(other).getList("items[0].letters.kind")).containsExactly("WITHDRAWAL_CORRECTION");
        await().atMost(20, SECONDS)
                .until(() -> settle(
                                        cases(customer).getString("items[0].id"),
                                        cases(customer).getLong("items[0].version"),
                                        "INCIDENT_WITHDRAWN")
                                .extract()
                                .statusCode()
                        == 204);
    }
}
