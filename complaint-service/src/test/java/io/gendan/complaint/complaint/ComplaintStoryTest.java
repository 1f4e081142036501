package io.gendan.complaint.complaint;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.gendan.complaint.ServiceTest;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
class ComplaintStoryTest extends ServiceTest {
    @Inject
    Transactions transactions;

    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();

    private void theyAreKnown() {
        known(customer, "Acme", "B", order);
        await().atMost(20, SECONDS).until(() -> log().extract().statusCode() == 201);
    }

    private ValidatableResponse log() {
        return send("/v1/complaints", """
                {"customerId": "%s", "channel": "TELEPHONE", "urgency": "URGENT", "receivedAt": "%s",
                 "subject": {"orderId": "%s", "productNo": "TS-%s", "productNameAndSpec": "Tea set, blue"},
                 "demand": {"wishes": ["REPLACEMENT"], "amount": {"amount": "830.00", "currency": "USD"}},
                 "content": "36 of the sets have cracks", "spokenTo": "Ann Buyer"}""".formatted(customer, Instant.now(), order, customer));
    }

    private static ValidatableResponse send(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse sendNow(String path, String body) {
        var complaint = path.substring(0, path.indexOf('/', "/v1/complaints/".length()));
        return given().contentType(ContentType.JSON)
                .header("If-Match", given().get(complaint).getHeader("ETag"))
                .body(body)
                .post(path)
                .then();
    }

    private static JsonPath read(String complaint) {
        return given().get(complaint).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void a_quality_complaint_goes_through_all_six_steps() {
        theyAreKnown();
        var at = log().statusCode(201)
                .body("number", matchesPattern("CM-\\d{4}-\\d{6}"))
                .extract()
                .header("Location");
        assertThat(read(at).getString("step")).isEqualTo("LISTEN");
        assertThat(read(at).getString("words[0].text")).isEqualTo("36 of the sets have cracks");
        await().atMost(20, SECONDS).until(() -> read(at).getString("acknowledgedAt") != null);

        var answer = """
                {"channel": "TELEPHONE", "at": "%s", "note": "sends photos today"}""";
        send(at + "/answers", answer.formatted("2026-03-09T03:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("AT_BEFORE_RECEIVED"))
                .body("errors[0].pointer", equalTo("/at"));
        send(at + "/answers", answer.formatted(Instant.now())).statusCode(204);
        send(at + "/assign", "{\"owner\": \"the merchandiser\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/owner"))
                .body("errors[0].detail", equalTo("is the id of an account, like staff-001"));
        send(at + "/identify", "{\"cause\": \"QUALITY\", \"complainedDepartment\": \"MANUFACTURING\"}")
                .statusCode(204);
        assertThat(read(at).getList("missingEvidence")).hasSize(2);
        send(at + "/offers", offer("830.00")).statusCode(409).body("code", equalTo("CAUSE_OPEN"));
        send(at + "/cause", "{\"findings\": \"The kiln cooled too fast\"}").statusCode(204);
        send(at + "/liability", "{\"shares\": {\"SUPPLIER\": 80, \"OURS\": 10}, \"severity\": \"MAJOR\"}")
                .statusCode(422)
                .body("code", equalTo("LIABILITY_NOT_100"));
        send(at + "/liability", "{\"shares\": {\"SUPPLIER\": 80, \"OURS\": 20}, \"severity\": \"MAJOR\"}")
                .statusCode(204);
        send(at + "/offers", offer("830.00")).statusCode(409).body("code", equalTo("EVIDENCE_MISSING"));
        send(at + "/evidence", "{\"evidence\": \"PHOTOS\", \"reference\": \"mail of 9 March\"}")
                .statusCode(204);
        send(at + "/evidence/waive", "{\"reason\": \"the broken sets were thrown away\"}")
                .statusCode(204);

        send(at + "/offers", offer("830.00")).statusCode(204);
        assertThat(read(at).getString("offers[0].status")).isEqualTo("MADE");
        await().atMost(20, SECONDS) // the offer's letter is accepted meanwhile, and the complaint changes
                .until(() -> sendNow(at + "/offers/1/accept", "{\"channel\": \"EMAIL\"}")
                                .extract()
                                .statusCode()
                        == 204);
        send(at + "/actions", """
                {"remedyNo": 1, "what": "send 36 sets", "owner": "staff-3", "dueOn": "2099-04-15"}""").statusCode(204);
        send(at + "/actions/1/complete", "{\"doneOn\": \"2026-04-10\"}")
                .statusCode(422)
                .body("code", equalTo("PROOF_MISSING"));
        send(at + "/actions/1/complete", "{\"doneOn\": \"2026-04-10\", \"reference\": \"B/L 1\"}")
                .statusCode(204);
        assertThat(read(at).getString("step")).isEqualTo("TRACKING");
        sendNow(at + "/close", "{\"result\": \"36 sets were sent again\"}")
                .statusCode(409)
                .body("code", equalTo("NOT_FOLLOWED_UP"));
        send(at + "/follow-up", "{\"outcome\": \"SOLVED\", \"channel\": \"TELEPHONE\", \"note\": \"all well\"}")
                .statusCode(204);
        send(at + "/close", "{\"result\": \"36 sets were sent again\"}").statusCode(428);
        sendNow(at + "/close", "{\"result\": \"36 sets were sent again\"}").statusCode(204);
        assertThat(read(at).getString("endedAs")).isEqualTo("CLOSED");
        standsInTheRegister(Instant.parse(read(at).getString("receivedAt")));
        await().atMost(20, SECONDS)
                .until(() -> mails(customer).stream()
                        .anyMatch(mail -> mail.get("text").asText().contains("36 sets were sent again")));
    }

    /** With its result, the liability that was assessed, and as one of the causes. */
    private void standsInTheRegister(Instant receivedAt) {
        var month =
                YearMonth.from(receivedAt.atZone(ZoneId.of("Asia/Shanghai"))).toString();
        var only = "?customer=" + customer + "&cause=QUALITY";
        given().get("/v1/sheets/complaint-register" + only)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].customerName", equalTo("Acme"))
                .body("items[0].endedAs", equalTo("CLOSED"))
                .body("items[0].liability", equalTo(List.of("SUPPLIER 80 %", "OURS 20 %")))
                .body("items[0].settlement.amount", equalTo("830.00"));
        var csv = given().get("/v1/sheets/complaint-register.csv" + only).asString();
        assertThat(csv)
                .contains("客户名称 Customer", "Acme", "供应商 supplier 80 %", "我方 ours 20 %", "830.00 USD", "已结案 closed")
                .doesNotContain("SUPPLIER", "CLOSED", "QUALITY");
        given().get("/v1/sheets/complaint-pareto" + only + "&by=MONTH")
                .then()
                .statusCode(200)
                .body("value", equalTo(List.of(month)))
                .body("complaints", equalTo(List.of(1)));
        given().get("/v1/sheets/complaint-register?liable=CARRIER&customer=" + customer)
                .then()
                .body("items.size()", equalTo(0));
        given().get("/v1/sheets/complaint-pareto?by=WEATHER").then().statusCode(400);
    }

    @Test
    void the_same_complaint_by_two_channels_is_joined_and_the_same_again_is_a_repeat() {
        theyAreKnown();
        var one = log().statusCode(201).extract().header("Location");
        var other = log().statusCode(201).extract().header("Location");
        var id = other.substring(other.lastIndexOf('/') + 1);
        await().atMost(20, SECONDS).until(() -> read(one).getString("acknowledgedAt") != null);
        sendNow(one + "/join", "{\"into\": \"" + id + "\"}").statusCode(204);
        assertThat(read(one).getString("endedAs")).isEqualTo("JOINED");
        sendNow(one + "/join", "{\"into\": \"" + id + "\"}").statusCode(204);
        assertThat(read(other).getList("tookIn")).hasSize(1);
        send(one + "/identify", "{\"cause\": \"QUALITY\"}").statusCode(409).body("code", equalTo("COMPLAINT_JOINED"));

        send(other + "/identify", "{\"cause\": \"QUALITY\"}").statusCode(204);
        var again = log().statusCode(201).extract().header("Location");
        send(again + "/identify", "{\"cause\": \"QUALITY\"}").statusCode(204);
        assertThat(read(again).getString("problem.repeatOf")).isEqualTo(id);
    }

    @Test
    void two_who_join_two_complaints_to_each_other_at_once_come_one_after_the_other() throws Exception {
        theyAreKnown();
        var one = log().statusCode(201).extract().header("Location");
        var other = log().statusCode(201).extract().header("Location");
        for (var complaint : List.of(one, other))
            await().atMost(20, SECONDS).until(() -> read(complaint).getString("acknowledgedAt") != null);
        var first = new CompletableFuture<Integer>();
        var second = new CompletableFuture<Integer>();
        transactions.run(Cause.of("test"), tx -> {
            tx.first(
                    "SELECT pg_advisory_xact_lock(hashtextextended('join ' || ?, 0)) IS NULL",
                    row -> row.getBoolean(1),
                    Stream.of(one, other)
                            .map(ComplaintStoryTest::id)
                            .min(String::compareTo)
                            .orElseThrow());
            Thread.ofVirtual().start(() -> first.complete(join(one, other)));
            Thread.ofVirtual().start(() -> second.complete(join(other, one)));
            await().atMost(20, SECONDS)
                    .until(() -> tx.first(
                                            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%join %'",
                                            row -> row.getLong(1))
                                    .orElseThrow()
                            == 2);
        });
        assertThat(List.of(first.get(20, SECONDS), second.get(20, SECONDS))).containsExactlyInAnyOrder(204, 409);
    }

    private static String id(String complaint) {
        return complaint.substring(complaint.lastIndexOf('/') + 1);
    }

    private static int join(String one, String into) {
        return sendNow(one + "/join", "{\"into\": \"" + id(into) + "\"}")
                .extract()
                .statusCode();
    }

    private static String offer(String worth) {
        return """
                {"validUntil": "2099-04-30", "terms": {"remedies": [{"kind": "REPLACEMENT", "quantity": "36", "note": "36 sets by sea",
                 "worth": {"amount": "%s", "currency": "USD"}}]}}""".formatted(worth);
    }
}
