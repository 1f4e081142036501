package io.gendan.complaint.incidentcase;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.Affected;
import io.gendan.complaint.Partner;
import io.gendan.complaint.ServiceTest;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Viewer;
import io.gendan.eventsourcing.testing.OpenToPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two customers who have been told of a collision, and one who could not be. */
@QuarkusTest
class PartnersCasesTest extends ServiceTest {
    @Inject
    Transactions transactions;

    private final UUID tea = UUID.randomUUID();
    private final UUID silk = UUID.randomUUID();
    private Affected customer;
    private Affected another;
    private String theirs;
    private String others;

    @BeforeEach
    void two_are_told() {
        RestAssured.authentication = RestAssured.oauth2(Partner.staff("SALESPERSON"));
        customer = Affected.in("en");
        another = Affected.in("en");
        hear(tea, customer.shipment(tea, "FOB", 1));
        hear(silk, another.shipment(silk, "FOB", 1));
        awaitStatus(customer, "TOLD");
        awaitStatus(another, "TOLD");
        theirs = cases(customer).getString("items[0].id");
        others = cases(another).getString("items[0].id");
    }

    @AfterEach
    void nobody_in_particular() {
        RestAssured.authentication = RestAssured.DEFAULT_AUTH;
    }

    private static Partner partner(Affected of) {
        return Partner.of(of.customer().toString(), "READ_CASES");
    }

    @Test
    void a_partner_reads_what_they_were_told_and_not_how_we_go_about_it() {
        post(theirs, "carrier-answers", """
                {"shipmentId": "%s", "condition": "SOUND", "source": "carrier"}""".formatted(tea)).statusCode(204);
        await().atMost(20, SECONDS).until(() -> cases(customer).getString("items[0].shipments[0].fedBackAt") != null);
        var shown = partner(customer).asks().get("/v1/cases/" + theirs).then().statusCode(200);
        shown.body("status", equalTo("TOLD"))
                .body("toldAt", notNullValue())
                .body("channel", equalTo("EMAIL"))
                .body("shipments.shipmentId", contains(tea.toString()))
                .body("shipments[0].condition", equalTo("SOUND"));
        for (var ours : new String[] {
            "toldBy", "insurance", "carrierInquiry", "tasks", "letters", "toSay", "contacts", "claimIds", "escalatedTo"
        }) shown.body(ours, nullValue());
    }

    @Test
    void what_is_anothers_is_as_if_it_were_not_there() {
        var asks = partner(customer);
        var anothers = asks.asks().get("/v1/cases/" + others).then().statusCode(404);
        var nobodys = asks.asks().get("/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(anothers.extract().asString()).isEqualTo(nobodys.extract().asString());
        asks.asks().get("/v1/cases").then().statusCode(200).body("items.id", contains(theirs));
        asks.asks().get("/v1/cases?status=TOLD").then().body("items.id", contains(theirs));
        asks.asks().get("/v1/cases?status=SETTLED").then().body("items", empty());
        asks.asks().get("/v1/cases?toSay=true").then().statusCode(200).body("items", empty());
        asks.asks().get("/v1/cases?incident=" + another.incident()).then().body("items", empty());
        asks.asks().get("/v1/cases?customer=" + another.customer()).then().body("items", empty());
        Partner.of(customer.customer().toString(), "READ_ORDERS")
                .asks()
                .get("/v1/cases")
                .then()
                .statusCode(403);
    }

    @Test
    void of_an_incident_they_hear_from_a_person_first() {
        var untold = Affected.in("en").withoutAddress().knownAt(Instant.now().minus(Duration.ofHours(3)));
        var rice = UUID.randomUUID();
        hear(rice, untold.shipment(rice, "FOB", 1));
        awaitStatus(untold, "OPEN");
        partner(untold).asks().get("/v1/cases").then().statusCode(200).body("items", empty());
        partner(untold)
                .asks()
                .get("/v1/cases/" + cases(untold).getString("items[0].id"))
                .then()
                .statusCode(404);
        given().get("/v1/cases?customer=" + untold.customer()).then().body("items", hasSize(1));
        assertThat(read(untold, "SELECT id FROM incident_case")).isEmpty();
    }

    @Test
    void the_database_shows_them_no_row_of_anybody_else_and_nothing_that_is_not_opened() {
        assertThat(read(customer, "SELECT id FROM incident_case")).containsExactly(theirs);
        assertThat(read(customer, "SELECT case_id FROM case_shipment")).containsExactly(theirs);
        assertThatThrownBy(() -> read(customer, "SELECT id FROM letter")).hasStackTraceContaining("permission denied");
        assertThat(transactions.<List<String>>in(Cause.of("test"), OpenToPartners::tables))
                .containsExactly("case_shipment SELECT", "complaint SELECT", "incident_case SELECT");
        assertThat(transactions.<List<String>>in(Cause.of("test"), OpenToPartners::withoutRules))
                .isEmpty();
    }

    private List<String> read(Affected of, String sql) {
        return transactions.readingFor(
                new Viewer.Partner(of.customer()), Cause.of("test"), tx -> tx.query(sql, row -> row.getString(1)));
    }
}
