package io.gendan.complaint.publicform;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.testing.EveryTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class FormPageTest extends ServiceTest {
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3};

    @Inject
    Transactions transactions;

    @Inject
    KnownCustomers known;

    private UUID customer(String language) {
        var id = UUID.randomUUID();
        hear(
                id,
                new CustomerRegistered(
                        id,
                        "C-" + id,
                        "Acme",
                        "WHOLESALE",
                        language,
                        "UTC",
                        Duration.ofHours(24),
                        "B",
                        List.of("EMAIL")));
        await().atMost(20, SECONDS)
                .until(() -> transactions
                        .in(Cause.of("test"), tx -> known.find(tx, new CustomerId(id)))
                        .isPresent());
        return id;
    }

    private static ValidatableResponse make(String body, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/complaint-forms")
                .then();
    }

    /** The path of a page that is open for this customer. */
    private static String page(UUID customer) {
        var url = make(
                        "{\"customerId\": \"" + customer + "\"}",
                        UUID.randomUUID().toString())
                .statusCode(201)
                .extract()
                .<String>path("url");
        return url.substring(url.indexOf("/c/"));
    }

    private static RequestSpecification form(UUID entry, String content) {
        return given().multiPart("entry", entry.toString())
                .multiPart("content", content, "text/plain; charset=utf-8")
                .multiPart("orderNo", "PO 77")
                .multiPart("product", "Tea sets")
                .multiPart("name", "Ann Buyer");
    }

    private List<Object> complaints(UUID customer) {
        return given().get("/v1/complaints?customer=" + customer).jsonPath().getList("items");
    }

    @Test
    void a_customer_complains_with_files_in_their_language_and_once_however_often_it_is_sent() {
        var customer = customer("zh");
        var page = page(customer);
        given().get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("发生了什么"))
                .body(containsString("name=\"entry\""));
        var entry = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            form(entry, "箱子破损 <b>36</b>" + "。".repeat(1500))
                    .multiPart("wish", "REPLACEMENT")
                    .multiPart("wish", "OTHER")
                    .multiPart("files", "carton.jpg", PHOTO, "image/jpeg")
                    .multiPart("files", "", new byte[0], "application/octet-stream")
                    .post(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("CM-"));
        assertThat(complaints(customer)).hasSize(1);
        var id = given().get("/v1/complaints?customer=" + customer).jsonPath().getString("items[0].id");
        var complaint = given().get("/v1/complaints/" + id).jsonPath();
        assertThat(complaint.getString("channel")).isEqualTo("FORM");
        assertThat(complaint.getString("subject.orderNo")).isEqualTo("PO 77");
        assertThat(complaint.getString("subject.productNameAndSpec")).isEqualTo("Tea sets");
        assertThat(complaint.getList("demand.wishes", String.class)).containsExactlyInAnyOrder("REPLACEMENT", "OTHER");
        assertThat(complaint.getString("words[0].text")).startsWith("箱子破损 <b>36</b>");
        assertThat(complaint.getString("words[0].spokenTo")).isEqualTo("Ann Buyer");
        long files = transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT count(*) FROM attachment WHERE complaint_id = ?",
                                row -> row.getLong(1),
                                UUID.fromString(id))
                        .orElseThrow());
        assertThat(files).isOne();
        await().atMost(20, SECONDS).until(() -> !mails(customer).isEmpty());
    }

    @Test
    void what_is_incomplete_or_not_taken_is_said_and_what_was_written_stands_there_again_escaped() {
        var customer = customer("en");
        var page = page(customer);
        form(UUID.randomUUID(), " ").post(page).then().statusCode(400).body(containsString("Something is missing"));
        form(UUID.randomUUID(), "x".repeat(5001)).post(page).then().statusCode(400);
        form(UUID.randomUUID(), "</textarea><script>alert(1)</script>")
                .multiPart("files", "virus.exe", new byte[] {'M', 'Z', 0}, "application/octet-stream")
                .post(page)
                .then()
                .statusCode(415)
                .body(containsString("cannot be taken"))
                .body(containsString("&lt;/textarea&gt;&lt;script&gt;"))
                .body(not(containsString("<script>")));
        var request = form(UUID.randomUUID(), "Too much");
        for (int i = 0; i < 3; i++) {
            var nine = Arrays.copyOf(PHOTO, 9_000_000);
            nine[100] = (byte) i;
            request.multiPart("files", "carton" + i + ".jpg", nine, "image/jpeg");
        }
        assertThat(request.post(page).statusCode()).isIn(413, 422);
        assertThat(complaints(customer)).isEmpty();
    }

    @Test
    void the_word_that_opens_the_page_is_kept_nowhere_and_told_once() {
        var body = "{\"customerId\": \"" + customer("en") + "\", \"validDays\": 1}";
        var key = UUID.randomUUID().toString();
        var url = make(body, key).statusCode(201).extract().<String>path("url");
        make(body, key).statusCode(201).body("url", nullValue());
        var token = url.substring(url.indexOf("/c/") + 3);
        assertThat(token).hasSize(43);
        List<String> tables = transactions.in(Cause.of("test"), tx -> EveryTable.naming(tx, token));
        assertThat(tables).isEmpty();
    }

    @Test
    void a_page_that_is_closed_or_is_none_takes_nothing() {
        var customer = customer("en");
        var made = make(
                        "{\"customerId\": \"" + customer + "\"}",
                        UUID.randomUUID().toString())
                .statusCode(201)
                .extract();
        var url = made.<String>path("url");
        var page = url.substring(url.indexOf("/c/"));
        given().post("/v1/complaint-forms/" + made.path("id") + "/revoke")
                .then()
                .statusCode(204);
        given().get(page).then().statusCode(200).body(containsString("closed"));
        form(UUID.randomUUID(), "Broken").post(page).then().statusCode(410);
        given().get("/c/" + "x".repeat(43)).then().statusCode(404).body(containsString("no form"));
        form(UUID.randomUUID(), "Broken").post("/c/" + "x".repeat(43)).then().statusCode(404);
        assertThat(complaints(customer)).isEmpty();
        given().post("/v1/complaint-forms/" + UUID.randomUUID() + "/revoke")
                .then()
                .statusCode(404);
    }

    @Test
    void a_link_is_for_a_customer_that_is_known_and_an_order_of_theirs() {
        make(
                        "{\"customerId\": \"" + UUID.randomUUID() + "\"}",
                        UUID.randomUUID().toString())
                .body("code", equalTo("CUSTOMER_NOT_KNOWN"));
        make(
                        "{\"customerId\": \"" + customer("en") + "\", \"orderId\": \"" + UUID.randomUUID() + "\"}",
                        UUID.randomUUID().toString())
                .body("code", equalTo("ORDER_NOT_KNOWN"));
    }

    @Test
    void who_sends_it_again_with_other_words_or_files_is_told_that_only_the_first_was_taken() {
        var customer = customer("en");
        var page = page(customer);
        var entry = UUID.randomUUID();
        form(entry, "Three are broken").post(page).then().statusCode(200);
        form(entry, "Three are broken").post(page).then().statusCode(200).body(containsString("Thank you"));
        var other = form(entry, "Four are broken").post(page).then().statusCode(409);
        other.body(containsString("CM-"))
                .body(containsString("was not sent"))
                .body(containsString("Four are broken"))
                .body(not(containsString(entry.toString())));
        form(entry, "Three are broken")
                .multiPart("files", "carton.jpg", PHOTO, "image/jpeg")
                .post(page)
                .then()
                .statusCode(409);
        assertThat(complaints(customer)).hasSize(1);
    }

    @Test
    void a_page_that_is_closed_while_it_is_being_sent_takes_nothing() throws Exception {
        var customer = customer("en");
        var made = make(
                        "{\"customerId\": \"" + customer + "\"}",
                        UUID.randomUUID().toString())
                .extract();
        var url = made.<String>path("url");
        var page = url.substring(url.indexOf("/c/"));
        var answer = new CompletableFuture<Integer>();
        transactions.run(Cause.of("test"), tx -> {
            tx.update("UPDATE complaint_form SET revoked_at = now() WHERE id = ?", UUID.fromString(made.path("id")));
            var request = form(UUID.randomUUID(), "Broken");
            Thread.ofVirtual().start(() -> answer.complete(request.post(page).statusCode()));
            await().atMost(20, SECONDS)
                    .until(() -> tx.first(
                                            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                                    + " AND query LIKE '%complaint_form WHERE id = % FOR UPDATE'",
                                            row -> row.getLong(1))
                                    .orElseThrow()
                            > 0);
        });
        assertThat(answer.get(20, SECONDS)).isEqualTo(410);
        assertThat(complaints(customer)).isEmpty();
    }

    @Test
    void more_than_enough_within_an_hour_waits() {
        var customer = customer("en");
        var page = page(customer);
        for (int i = 0; i < 10; i++)
            form(UUID.randomUUID(), "Again " + i).post(page).then().statusCode(200);
        form(UUID.randomUUID(), "Once more").post(page).then().statusCode(429).body(containsString("Once more"));
        assertThat(complaints(customer)).hasSize(10);
    }
}
