package io.gendan.complaint.complaint;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-004",
        roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
class ComplaintClocksTest extends ServiceTest {
    private static final String ROWS = "SELECT row_to_json(h)::text FROM complaint_happenings h WHERE complaint_id = ?"
            + " UNION ALL SELECT row_to_json(c)::text FROM complaint_clock c WHERE complaint_id = ? ORDER BY 1";

    @Inject
    Transactions transactions;

    @Inject
    Replay replay;

    @Inject
    KnownCustomers customers;

    @Inject
    WorkingCalendar calendar;

    private final UUID customer = UUID.randomUUID();
    private final String owner = "staff-" + customer;

    private String logged(Instant receivedAt, String sum) {
        hear(
                customer,
                new CustomerRegistered(
                        customer, "C-1", "Acme", "RETAIL", "en", "UTC", Duration.ofDays(1), "A", List.of("EMAIL")));
        var body = """
                {"customerId": "%s", "channel": "TELEPHONE", "urgency": "URGENT", "receivedAt": "%s",
                 "subject": {"productNo": "TS-200", "productNameAndSpec": "Tea set"}, "content": "36 of the sets have cracks",
                 "demand": {"wishes": ["REFUND"], "amount": {"amount": "%s", "currency": "USD"}}}""".formatted(customer, receivedAt, sum);
        await().atMost(20, SECONDS)
                .until(() -> transactions.in(
                        Cause.of("test"),
                        tx -> customers.find(tx, new CustomerId(customer)).isPresent()));
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void post(String path, String body) {
        given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(204);
    }

    private static ValidatableResponse clocks(String complaint) {
        return given().get(complaint + "/clocks").then().statusCode(200);
    }

    private List<String> escalations(String complaint, String what) {
        var id = UUID.fromString(complaint.substring(complaint.lastIndexOf('/') + 1));
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT body ->> '" + what + "' FROM event WHERE name = 'complaint-escalated' AND stream_id = ?"
                                + " ORDER BY version",
                        row -> row.getString(1),
                        id));
    }

    private void awaitEscalations(String complaint, String... to) {
        await().atMost(20, SECONDS).until(() -> escalations(complaint, "to"), List.of(to)::equals);
    }

    @Test
    void what_is_promised_stands_beside_the_complaint_and_in_the_acknowledgement() {
        var complaint = logged(Instant.now(), "100.00");
        var replyBy = given().get(complaint)
                .then()
                .statusCode(200)
                .body("clocks.clocks.kind", contains("FIRST_RESPONSE", "SETTLEMENT"))
                .extract()
                .<String>path("replyBy");
        clocks(complaint)
                .body("clocks[0].dueAt", equalTo(replyBy))
                .body("clocks.state", contains("RUNNING", "RUNNING"))
                .body("clocks[1].promised", equalTo("PT27H")) // a customer of grade A
                .body("next.to", equalTo("SUPERVISOR"))
                .body("next.because", equalTo("FIRST_RESPONSE"));
    }

    @Test
    void who_is_answered_is_owed_the_next_update_and_who_is_asked_stops_the_clocks() {
        var complaint = logged(Instant.now(), "100.00");
        post(
                complaint + "/answers",
                "{\"channel\": \"TELEPHONE\", \"at\": \"" + Instant.now() + "\", \"note\": \"she sends photos\"}");
        clocks(complaint)
                .body("clocks.kind", contains("FIRST_RESPONSE", "NEXT_UPDATE", "SETTLEMENT"))
                .body("clocks.state", contains("KEPT", "RUNNING", "RUNNING"));
        post(complaint + "/assign", "{\"owner\": \"" + owner + "\"}");
        var question = "{\"of\": \"CARRIER\", \"what\": \"how it was stowed\", \"dueOn\": \"%s\"}";
        var place = given().contentType(ContentType.JSON)
                .body(question.formatted(LocalDate.now().plusDays(30)))
                .post(complaint + "/questions")
                .then();
        assertThat(place.extract().statusCode()).isBetween(200, 204);
        clocks(complaint)
                .body("clocks.state", contains("KEPT", "WAITING", "WAITING"))
                .body("clocks[2].waiting.waitingFor", equalTo("CARRIER"))
                .body("clocks[2].dueAt", nullValue())
                .body("clocks[2].left", notNullValue());
        given().get("/v1/complaint-clocks?owner=" + owner + "&before="
                        + Instant.now().plus(Duration.ofDays(90)))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("NEXT_UPDATE"))
                .body("items[0].pausedUntil", notNullValue());
        given().get("/v1/complaint-clocks?owner=" + owner).then().body("items", hasSize(0));
        given().get("/v1/complaint-clocks?before=soon").then().statusCode(400);
    }

    /** 27 working hours are promised; after 75 % of them whoever follows the complaint is warned. */
    @Test
    void who_follows_it_is_warned_before_a_promise_is_broken_and_that_is_a_fact() {
        var now = Instant.now();
        var receivedAt = now;
        while (calendar.between(receivedAt, now).compareTo(Duration.ofHours(23)) < 0)
            receivedAt = receivedAt.minus(Duration.ofMinutes(30));
        var complaint = logged(receivedAt, "100.00");
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        clocks(complaint).body("clocks.find { it.kind == 'SETTLEMENT' }.warnedAt", notNullValue()));
        clocks(complaint)
                .body("clocks.find { it.kind == 'SETTLEMENT' }.state", equalTo("RUNNING"))
                .body("clocks.find { it.kind == 'SETTLEMENT' }.warned", equalTo("staff-004"))
                .body("clocks.find { it.kind == 'FIRST_RESPONSE' }.warnedAt", nullValue()); // it was broken already
        given().get(complaint).then().body("warnings.clock", contains("SETTLEMENT"));
    }

    @Test
    void a_large_sum_goes_to_the_supervisor_at_once_and_no_further() {
        var complaint = logged(Instant.now(), "10000.00");
        awaitEscalations(complaint, "SUPERVISOR");
        clocks(complaint).body("next.to", equalTo("DEPUTY_GENERAL_MANAGER"));
        assertThat(escalations(complaint, "why")).containsExactly("It is about a large sum");
    }

    @Test
    void what_ran_out_while_nobody_looked_climbs_each_rung_once() {
        var complaint = logged(Instant.parse("2026-03-09T02:00:00Z"), "100.00");
        awaitEscalations(complaint, "SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER");
        clocks(complaint)
                .body("clocks[0].state", equalTo("RUNNING"))
                .body("clocks[0].breachedAt", equalTo("2026-03-09T04:00:00Z"))
                .body("clocks[0].left", equalTo("PT0S"))
                .body("next", nullValue());
        assertThat(escalations(complaint, "why").getFirst()).endsWith("due by 2026-03-09T04:00:00Z");
        post(
                complaint + "/answers",
                "{\"channel\": \"TELEPHONE\", \"at\": \"" + Instant.now() + "\", \"note\": \"she sends photos\"}");
        clocks(complaint).body("clocks[0].state", equalTo("LATE"));
    }

    @Test
    void who_is_away_is_covered_and_the_escalation_says_by_whom() {
        var absence =
                """
                {"absent": "SUPERVISOR", "cover": "staff-009", "since": "%s", "until": "%s"}""".formatted(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600));
        var place = given().contentType(ContentType.JSON)
                .body(absence)
                .post("/v1/absences")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var complaint = logged(Instant.now(), "20000.00");
        awaitEscalations(complaint, "SUPERVISOR");
        assertThat(escalations(complaint, "cover")).containsExactly("staff-009");
        given().post(place + "/call-off").then().statusCode(204);
    }

    @Test
    void written_again_from_the_log_the_clocks_are_the_same() {
        var complaint = logged(Instant.now(), "20000.00");
        awaitEscalations(complaint, "SUPERVISOR");
        var before = rows(complaint);
        assertThat(before).hasSize(3);
        replay.rebuild(Cause.of("test"), "complaint-clocks");
        assertThat(rows(complaint)).isEqualTo(before);
    }

    private List<String> rows(String complaint) {
        var id = UUID.fromString(complaint.substring(complaint.lastIndexOf('/') + 1));
        return transactions.in(Cause.of("test"), tx -> tx.query(ROWS, row -> row.getString(1), id, id));
    }
}
