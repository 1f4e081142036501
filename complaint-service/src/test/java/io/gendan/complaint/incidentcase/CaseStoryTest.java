package io.gendan.complaint.incidentcase;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
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
class CaseStoryTest extends ServiceTest {
    @Inject
    Transactions transactions;

    @Test
    void two_shipments_of_one_customer_are_one_case_and_one_mail_that_names_both() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        var silk = UUID.randomUUID();
        var message = UUID.randomUUID();
        hear(message, tea, customer.shipment(tea, "FOB", 2));
        hear(message, tea, customer.shipment(tea, "FOB", 2)); // said twice: one shipment, not two
        hear(silk, customer.shipment(silk, "CIF", 2));
        awaitStatus(customer, "TOLD");

        var found = cases(customer);
        assertThat(found.getList("items[0].shipments.shipmentId"))
                .containsExactlyInAnyOrder(tea.toString(), silk.toString());
        assertThat(found.getString("items[0].caseNo")).matches("K-\\d{4}-\\d{6}");
        assertThat(found.getString("items[0].channel")).isEqualTo("EMAIL");
        assertThat(found.getString("items[0].insurance.status")).isEqualTo("ASKED");
        assertThat(mails(customer.customer())).singleElement().satisfies(mail -> {
            assertThat(mail.get("subject").asText()).contains(found.getString("items[0].caseNo"), "Collision");
            assertThat(mail.get("text").asText())
                    .startsWith("Dear Ann Buyer,")
                    .contains(
                            "S-" + tea.toString().substring(0, 8),
                            "S-" + silk.toString().substring(0, 8))
                    .contains("at your risk", "policy we bought", "D-2026-000001");
            assertThat(mail.get("messageId").asText()).isEqualTo(found.getString("items[0].letters[0].messageId"));
        });
    }

    @Test
    void told_and_fed_back_a_case_is_settled_and_a_late_shipment_opens_another() {
        var customer = Affected.in("zh");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        var id = cases(customer).getString("items[0].id");

        post(id, "insurance", """
                {"status": "INSURED", "insurer": "Harbour Mutual", "policyNo": "HM-1"}""").statusCode(204);
        post(id, "carrier-answers", """
                {"shipmentId": "%s", "condition": "SOUND", "source": "carrier"}""".formatted(tea)).statusCode(204);
        await().atMost(20, SECONDS).until(() -> cases(customer).getString("items[0].shipments[0].fedBackAt") != null);
        assertThat(mails(customer.customer()))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail.get("text").asText())
                        .startsWith("尊敬的Ann Buyer：")
                        .contains("完好"));

        var version = cases(customer).getLong("items[0].version");
        settle(id, version - 1, "CARGO_SOUND").statusCode(412);
        settle(id, version, "INCIDENT_WITHDRAWN").statusCode(409).body("code", equalTo("INCIDENT_NOT_WITHDRAWN"));
        settle(id, version, "CARGO_SOUND").statusCode(204);
        post(id, "insurance", "{\"status\": \"UNINSURED\"}").statusCode(409).body("code", equalTo("CASE_SETTLED"));

        var late = UUID.randomUUID();
        hear(late, customer.shipment(late, "FOB", 2));
        await().atMost(20, SECONDS)
                .until(() -> cases(customer).getList("items.status").size() == 2);
        assertThat(cases(customer).getList("items[1].shipments.shipmentId")).containsExactly(late.toString());
    }

    @Test
    void goods_booked_long_after_the_report_have_their_own_hour_and_a_letter_that_says_when_we_learnt_of_it() {
        var customer = Affected.in("en").reportedAt(Instant.parse("2026-01-05T11:07:00Z"));
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        assertThat(mails(customer.customer()).getFirst().get("text").asText())
                .contains("We learnt of it on 5 January 2026, 11:07 UTC");
        assertThat(cases(customer).getString("items[0].escalatedTo")).isNull();
        assertThat(Instant.parse(cases(customer).getString("items[0].carrierInquiry.dueAt")))
                .isEqualTo(customer.at().plus(Duration.ofHours(48)));
    }

    @Test
    void who_cannot_be_written_to_is_called_and_after_that_the_case_can_be_settled() {
        var customer = Affected.in("en").withoutAddress().knownAt(Instant.now().minus(Duration.ofHours(3)));
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        await().atMost(20, SECONDS)
                .until(() -> "GENERAL_MANAGER".equals(cases(customer).getString("items[0].escalatedTo")));
        await().atMost(20, SECONDS).until(() -> cases(customer).getString("items[0].letters[0].lastError") != null);
        var found = cases(customer);
        var id = found.getString("items[0].id");
        assertThat(found.getString("items[0].letters[0].status")).isEqualTo("WAITING");
        assertThat(found.getString("items[0].letters[0].lastError")).contains("no e-mail address");
        settle(id, found.getLong("items[0].version"), "OTHER")
                .statusCode(409)
                .body("code", equalTo("CUSTOMER_NOT_TOLD"))
                .body("detail", containsString("S-" + tea.toString().substring(0, 8)));

        var call = "{\"channel\": \"%s\", \"at\": \"%s\", \"spokenTo\": \"Ann Buyer\"}";
        post(id, "contacts", call.formatted("TELEPHONE", Instant.now().plusSeconds(60)))
                .statusCode(422)
                .body("code", equalTo("TOLD_IN_THE_FUTURE"));
        post(id, "contacts", call.formatted("EMAIL", Instant.now())).statusCode(400);
        post(id, "contacts", call.formatted("TELEPHONE", Instant.now())).statusCode(204);
        found = cases(customer);
        assertThat(found.getString("items[0].status")).isEqualTo("TOLD");
        assertThat(found.getString("items[0].toldBy")).isEqualTo("staff-3");
        assertThat(found.getString("items[0].contacts[0].spokenTo")).isEqualTo("Ann Buyer");
        settle(id, found.getLong("items[0].version"), "OTHER").statusCode(204);
        assertThat(cases(customer).getString("items[0].letters[0].status")).isEqualTo("CALLED_OFF");
        List<Boolean> named = transactions.in(
                Cause.of("test"),
                tx -> tx.query("SELECT 1 FROM event WHERE body::text LIKE '%Ann Buyer%'", row -> true));
        assertThat(named).isEmpty();
    }

    @Test
    void a_condition_that_others_report_reaches_the_customer() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "DDP", 1));
        hear(tea, customer.condition(tea, "LOST"));
        await().atMost(20, SECONDS).until(() -> mails(customer.customer()).size() == 2);
        assertThat(mails(customer.customer()).getLast().get("text").asText()).contains("lost", "The loss is ours");
        assertThat(cases(customer).getString("items[0].insurance.status")).isEqualTo("UNKNOWN");
    }
}
