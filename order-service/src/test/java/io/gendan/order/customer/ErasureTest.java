package io.gendan.order.customer;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.DatabaseFault;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.testing.EveryTable;
import io.gendan.local.TestPlatform;
import io.gendan.order.InTheHouse;
import io.gendan.order.OthersSay;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks to be forgotten is, wherever their name had come. */
@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class ErasureTest extends InTheHouse {
    private static final Pattern LINK = Pattern.compile("http\\S+(/s/[\\w-]{43})");

    @Inject
    Transactions transactions;

    @Inject
    Replay replay;

    private final List<String> logged = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage() + " "
                    + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()) + " "
                    + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final String name = "Wilhelmina-" + UUID.randomUUID();
    private final String email = "w." + UUID.randomUUID() + "@acme.example";
    private final String phone = "+49 " + UUID.randomUUID();
    private final String fax = "+50 " + UUID.randomUUID();
    private final String address = "Quay " + UUID.randomUUID();
    private final String laterPhone = "+51 " + UUID.randomUUID();

    @BeforeEach
    void listen() {
        TestPlatform.mail();
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void after_an_erasure_nothing_of_the_person_is_left_and_the_history_still_adds_up() {
        var customer = registered();
        var contact = given().get(customer).jsonPath().getString("contacts[0].id");
        var order = agreed(customer, contact);
        answered(UUID.fromString(customer.substring(customer.lastIndexOf('/') + 1)));
        keyed(customer + "/contacts/" + contact + "/change", etag(customer), "{\"phone\": \"" + laterPhone + "\"}")
                .statusCode(204);
        aMailThatFailed(customer.substring(customer.lastIndexOf('/') + 1));
        assertThat(tables(name))
                .contains("contact", "satisfaction_comment")
                .doesNotContain("event", "answered", "outbox");
        assertThat(tables(email)).containsExactly("contact", "question_mail");
        assertThat(csv(customer)).contains(name);

        keyed(customer + "/contacts/" + contact + "/erase", "*", "{\"reason\": \"PERSON_ASKED\"}")
                .statusCode(204);

        for (var word : List.of(name, email, phone, laterPhone, fax, address)) {
            assertThat(tables(word)).as(word).isEmpty();
            assertThat(logged).noneMatch(line -> line.contains(word));
            assertThat(csv(customer)).doesNotContain(word);
            assertThat(given().get("/v1/satisfaction").asString()).doesNotContain(word);
        }
        assertThat(given().get("/v1/orders/" + order + "/amendments").jsonPath().getString("items[0].agreedWith"))
                .isEqualTo(contact);
        given().get(customer).then().body("contacts", hasSize(0)).body("erasedContacts.id", equalTo(List.of(contact)));
        given().get(customer + "/changes")
                .then()
                .body("items.kind", equalTo(List.of("CONTACT_ADDED", "CONTACT_CHANGED", "CONTACT_ERASED")))
                .body("items[1].fields", equalTo(List.of("phone")))
                .body("items[2].reason", equalTo("PERSON_ASKED"))
                .body("items[2].by", equalTo("staff-1"));
        rebuiltTheSame();
    }

    @Test
    void erasing_twice_changes_nothing_and_who_is_gone_cannot_be_changed() {
        var customer = registered();
        var contact = given().get(customer).jsonPath().getString("contacts[0].id");
        var erase = customer + "/contacts/" + contact + "/erase";
        Story.post(erase, "{\"reason\": \"BORED\"}").statusCode(400);
        var version = Story.post(erase, "{\"reason\": \"LEFT_THE_FIRM\"}")
                .statusCode(204)
                .extract()
                .header("ETag");
        Story.post(erase, "{\"reason\": \"PERSON_ASKED\"}").statusCode(204).header("ETag", version);
        Story.post(customer + "/contacts/" + contact + "/change", version, "{\"phone\": \"1\"}")
                .statusCode(409)
                .body("code", equalTo("CONTACT_ERASED"));
        Story.post(customer + "/contacts/" + UUID.randomUUID() + "/erase", "{\"reason\": \"PERSON_ASKED\"}")
                .statusCode(404)
                .body("code", equalTo("CONTACT_NOT_KNOWN"));
    }

    @Test
    void a_fault_of_the_database_does_not_say_on_whom_it_failed() {
        assertThatThrownBy(() -> transactions.run(
                        Cause.of("test"),
                        tx -> tx.update(
                                "INSERT INTO contact (id, customer_id, email) VALUES (?, ?, ?)",
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                email)))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("null value")
                .hasMessageNotContaining(email);
    }

    private String registered() {
        return keyed("/v1/customers", "*", """
                {"customerNo": "%s", "name": "Acme", "category": "A", "language": "en", "timeZone": "UTC",
                 "contacts": [{"name": "%s", "email": "%s", "phone": "%s", "fax": "%s", "address": "%s"}]}""".formatted(Story.anyNo(), name, email, phone, fax, address))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private String agreed(String customer, String contact) {
        var id = customer.substring(customer.lastIndexOf('/') + 1);
        String order = Story.post("/v1/orders", Story.order(id, Story.product()))
                .extract()
                .path("id");
        keyed("/v1/orders/" + order + "/amendments", "\"1\"", """
                {"agreedWith": "%s", "agreedOn": "2026-01-05", "deliverBy": "2026-10-15"}""".formatted(contact))
                .statusCode(204);
        return order;
    }

    /** They are written to, and answer in words that name them. */
    private void answered(UUID customer) {
        OthersSay.settled(UUID.randomUUID(), UUID.randomUUID(), customer);
        var box = TestPlatform.mail().url() + "/messages?to=" + email;
        String mail = await().atMost(20, SECONDS)
                .until(() -> given().get(box).jsonPath().getString("[0].text"), text -> text != null);
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        var form = given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var score : List.of("goods", "delivery", "documents", "communication", "handling"))
            form.formParam(score, "4");
        form.formParam("wouldOrderAgain", "yes")
                .formParam("comment", name + " was well informed")
                .post(link.group(1))
                .then()
                .statusCode(200);
    }

    /** As mail servers were quoted before what they say was freed of names. */
    private void aMailThatFailed(String customer) {
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        "INSERT INTO question_mail (question_id, next_try_at, last_error)"
                                + " SELECT id, 'infinity', '550 ' || ? FROM satisfaction WHERE customer_id = ?",
                        email,
                        UUID.fromString(customer)));
    }

    private void rebuiltTheSame() {
        for (var model : List.of("customer-list", "customer-contacts", "customer-changes", "satisfaction-list")) {
            var table = model.equals("customer-list")
                    ? "customer"
                    : model.replace("-list", "").replaceAll("s$", "").replace('-', '_');
            var before = rows(table);
            replay.rebuild(Cause.of("test"), model);
            assertThat(rows(table)).as(table).isEqualTo(before).isNotEmpty();
        }
        assertThat(tables(name)).isEmpty();
    }

    private static ValidatableResponse keyed(String path, String ifMatch, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", ifMatch)
                .body(body)
                .post(path)
                .then();
    }

    private static String etag(String customer) {
        return given().get(customer).header("ETag");
    }

    private static String csv(String customer) {
        return given().get(
                        "/v1/sheets/order-tracking.csv?customer=" + customer.substring(customer.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> tables(String word) {
        return transactions.in(Cause.of("test"), tx -> EveryTable.naming(tx, word));
    }

    private List<String> rows(String table) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT to_jsonb(t)::text AS row FROM " + table + " t ORDER BY 1",
                        row -> row.getString("row")));
    }
}
