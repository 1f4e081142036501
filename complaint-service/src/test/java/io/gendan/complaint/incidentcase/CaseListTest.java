package io.gendan.complaint.incidentcase;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"SALESPERSON", "STAFF"})
class CaseListTest extends ServiceTest {
    @Inject
    Replay replay;

    @Inject
    Transactions transactions;

    @Test
    void a_rebuilt_list_equals_the_old_one_row_for_row() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        hear(tea, customer.condition(tea, "DAMAGED"));
        await().atMost(20, SECONDS).until(() -> cases(customer).getString("items[0].shipments[0].fedBackAt") != null);
        var before = rows(customer);
        assertThat(replay.rebuild(Cause.of("test"), "case-list")).isPositive();
        assertThat(rows(customer)).isEqualTo(before).hasSize(2);
    }

    private List<String> rows(Affected of) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT c::text AS row FROM incident_case c WHERE customer_id = ? UNION ALL"
                                + " SELECT s::text FROM case_shipment s WHERE case_id IN (SELECT id FROM incident_case WHERE customer_id = ?)",
                        row -> row.getString("row"),
                        of.customer(),
                        of.customer()));
    }

    @Test
    void what_a_list_cannot_be_narrowed_to_is_said() {
        for (var wrong : List.of("status=GONE", "incident=7", "customer=x", "after=seven", "limit=0"))
            RestAssured.get("/v1/cases?" + wrong).then().statusCode(400);
        RestAssured.get("/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
        RestAssured.get("/v1/cases/7").then().statusCode(400);
    }

    @Test
    void a_body_that_is_wrong_is_refused_and_nothing_is_done() {
        var nobody = UUID.randomUUID().toString();
        post(nobody, "contacts", "{\"channel\": ").statusCode(400);
        post(nobody, "contacts", "{\"channel\": \"FAX\"}").statusCode(400);
        post(nobody, "insurance", "{\"status\": \"MAYBE\"}").statusCode(400);
        post(nobody, "insurance", "{\"status\": \"UNINSURED\"}").statusCode(404);
        post(nobody, "carrier-answers", "{\"shipmentId\": \"7\", \"condition\": \"SOUND\", \"source\": \"x\"}")
                .statusCode(400);
        post(nobody, "settle", "{\"reason\": \"OTHER\"}").statusCode(428);
        settle(nobody, 0, "OTHER").statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "staff-9",
            roles = {"PURCHASING", "STAFF"})
    void who_does_not_look_after_customers_settles_nothing() {
        settle(UUID.randomUUID().toString(), 1, "OTHER").statusCode(403);
    }
}
