package io.gendan.complaint.incidentcase;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
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

/** News of a case come to each customer as they like it; who likes to be called is told when somebody has called. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class ByPreferenceTest extends ServiceTest {
    @Inject
    KnownCustomers known;

    @Inject
    Transactions transactions;

    private Affected customer(String... ways) {
        var it = Affected.in("en");
        hear(
                it.customer(),
                new CustomerRegistered(
                        it.customer(),
                        "C-1",
                        "Acme",
                        "RETAIL",
                        "en",
                        "Asia/Shanghai",
                        Duration.ofDays(1),
                        "B",
                        List.of(ways)));
        await().atMost(20, SECONDS)
                .until(() -> transactions
                        .in(Cause.of("test"), tx -> known.find(tx, new CustomerId(it.customer())))
                        .isPresent());
        return it;
    }

    @Test
    void who_likes_the_telephone_is_called_with_these_words_and_told_when_that_is_recorded() {
        var buyer = customer("TELEPHONE", "EMAIL");
        var tea = UUID.randomUUID();
        hear(tea, buyer.shipment(tea, "FOB", 1));
        awaitStatus(buyer, "OPEN");
        var id = cases(buyer).getString("items[0].id");
        given().get("/v1/cases/" + id)
                .then()
                .body("toSay.way", contains("TELEPHONE"))
                .body("toSay.kind", contains("INCIDENT_NOTICE"))
                .body("toSay[0].words", containsString("vessel D (IMO 9074729)"))
                .body("toSay[0].words", containsString("China Standard Time"))
                .body("tasks.find { it.what == 'TELL_CUSTOMER' }.state", equalTo("OPEN"));
        given().get("/v1/cases?toSay=true&customer=" + buyer.customer()).then().body("items.id", contains(id));
        hear(tea, buyer.condition(tea, "SOUND"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> given().get("/v1/cases/" + id)
                        .then()
                        .body("toSay.kind", contains("INCIDENT_NOTICE", "CONDITION_UPDATE"))
                        .body("letters.status", contains("WAITING", "WAITING"))
                        .body("status", equalTo("OPEN")));
        assertThat(mails(buyer.customer())).isEmpty();

        post(id, "contacts", """
                {"channel": "TELEPHONE", "at": "%s", "spokenTo": "Ann Buyer"}""".formatted(Instant.now())).statusCode(204);
        given().get("/v1/cases/" + id)
                .then()
                .body("status", equalTo("TOLD"))
                .body("channel", equalTo("TELEPHONE"))
                .body("toldBy", equalTo("staff-001"))
                .body("toSay", empty())
                .body("letters.status", contains("SAID", "SAID"));
        given().get("/v1/cases?toSay=true&customer=" + buyer.customer()).then().body("items", empty());
        given().get("/v1/cases?toSay=perhaps").then().statusCode(400);
    }

    @Test
    void who_likes_mail_best_is_written_to() {
        var buyer = customer("EMAIL", "TELEPHONE");
        var tea = UUID.randomUUID();
        hear(tea, buyer.shipment(tea, "FOB", 1));
        awaitStatus(buyer, "TOLD");
        given().get("/v1/cases/" + cases(buyer).getString("items[0].id"))
                .then()
                .body("channel", equalTo("EMAIL"))
                .body("toSay", empty());
    }
}
