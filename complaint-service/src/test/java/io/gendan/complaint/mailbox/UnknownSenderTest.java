package io.gendan.complaint.mailbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.gendan.complaint.mailbox.Post.File;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.testing.EveryTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails that a person decides on, and what is left of one when somebody is erased. */
@QuarkusTest
@TestSecurity(
        user = "staff-004",
        roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
class UnknownSenderTest extends Mailroom {

    private static JsonPath fromStranger(String words) {
        var subject = unique("From a stranger");
        Post.from("somebody-" + UUID.randomUUID() + "@elsewhere.example", subject)
                .saying(words, File.photo("one.jpg"))
                .send();
        return awaitMail(subject);
    }

    private List<String> tables(String word) {
        return transactions.in(Cause.of("test"), tx -> EveryTable.naming(tx, word));
    }

    @Test
    void a_person_says_whose_complaint_it_is_once() {
        var customer = customer();
        var mail = fromStranger("My dealer has sent me broken cups.");
        assertThat(mail.getString("status")).isEqualTo("WAITING");
        var id = mail.getString("id");
        var body = "{\"customerId\": \"" + customer + "\", \"name\": \"The dealer's customer\"}";
        var complaint = decide(id, "complaint", body)
                .statusCode(201)
                .body("number", notNullValue())
                .extract()
                .<String>path("id");
        decide(id, "complaint", body).statusCode(409).body("code", equalTo("MAIL_DECIDED"));
        decide(id, "dismiss", "{\"reason\": \"Advertising\"}").statusCode(409);
        var now = given().get("/v1/incoming-mails/" + id).jsonPath();
        assertThat(now.getString("status")).isEqualTo("COMPLAINT");
        assertThat(now.getString("decidedBy")).isEqualTo("staff-004");
        assertThat(now.getString("complaintId")).isEqualTo(complaint);
        assertThat(complaint(complaint).getString("owner")).isEqualTo("staff-004");
        assertThat(complaint(complaint).getString("words[0].text")).contains("broken cups");
    }

    @Test
    void or_that_it_belongs_to_a_complaint_or_is_nothing() {
        var customer = customer();
        var body = "{\"customerId\": \"" + customer + "\"}";
        var first = fromStranger("Broken.");
        var complaint =
                decide(first.getString("id"), "complaint", body).extract().<String>path("id");
        var second = fromStranger("And wet.");
        decide(second.getString("id"), "reply", "{\"complaintId\": \"" + complaint + "\"}")
                .statusCode(204);
        assertThat(complaint(complaint).getList("words.text", String.class))
                .anyMatch(text -> text.contains("And wet."));
        var third = fromStranger("Buy now.").getString("id");
        decide(third, "dismiss", "{\"reason\": \"\"}").statusCode(400);
        decide(third, "dismiss", "{\"reason\": \"Advertising\"}").statusCode(204);
        given().get("/v1/incoming-mails/" + third)
                .then()
                .body("status", equalTo("DISMISSED"))
                .body("reason", equalTo("Advertising"));
        decide(UUID.randomUUID().toString(), "dismiss", "{\"reason\": \"x\"}").statusCode(404);
        given().get("/v1/incoming-mails?status=NONE").then().statusCode(400);
    }

    @Test
    void who_may_ask_for_it_is_erased_and_that_a_mail_came_stays() {
        var secret = "secret-" + UUID.randomUUID();
        var mail = fromStranger("My name is " + secret);
        var id = mail.getString("id");
        assertThat(tables(secret)).containsExactly("incoming_mail");
        given().post("/v1/incoming-mails/" + id + "/erase").then().statusCode(204);
        assertThat(tables(secret)).isEmpty();
        assertThat(tables(mail.getString("from"))).isEmpty();
        given().get("/v1/attachments/" + mail.getString("asItCame")).then().statusCode(410);
        given().get("/v1/attachments/" + mail.getString("files[0].attachmentId"))
                .then()
                .statusCode(200);
        given().get("/v1/incoming-mails/" + id).then().statusCode(200).body("erasedAt", notNullValue());
        decide(id, "dismiss", "{\"reason\": \"x\"}").statusCode(409).body("code", equalTo("MAIL_ERASED"));
    }

    @Test
    void what_a_complaint_and_a_reply_have_of_an_erased_mail_is_gone_as_well() {
        var customer = customer();
        var secret = "secret-" + UUID.randomUUID();
        var subject = unique("Wet");
        Post.from(customer, subject).saying("I am " + secret).send();
        var mail = awaitMail(subject);
        var stranger = fromStranger("I know " + secret);
        decide(stranger.getString("id"), "reply", "{\"complaintId\": \"" + mail.getString("complaintId") + "\"}")
                .statusCode(204);
        assertThat(tables(secret)).containsExactlyInAnyOrder("incoming_mail", "complaint_words");
        given().post("/v1/incoming-mails/" + mail.getString("id") + "/erase")
                .then()
                .statusCode(204);
        assertThat(complaint(mail.getString("complaintId")).getList("words.text", String.class))
                .filteredOn(text -> text != null)
                .hasSize(1);
        given().post("/v1/incoming-mails/" + stranger.getString("id") + "/erase")
                .then()
                .statusCode(204);
        assertThat(tables(secret)).isEmpty();
    }

    @Test
    void when_a_contact_person_is_erased_nothing_that_they_wrote_is_left() {
        var customer = customer();
        var secret = "secret-" + UUID.randomUUID();
        var subject = unique(secret);
        Post.from(customer, subject).saying("I am " + secret).send();
        var mail = awaitMail(subject);
        assertThat(tables(secret)).containsExactlyInAnyOrder("incoming_mail", "complaint_words");
        hear(customer, new ContactErased(customer, customer, Instant.parse("2026-08-03T08:00:00Z")));
        await().atMost(20, SECONDS).until(() -> tables(secret).isEmpty());
        given().get("/v1/attachments/" + mail.getString("asItCame")).then().statusCode(410);
        given().get("/v1/incoming-mails/" + mail.getString("id"))
                .then()
                .body("status", equalTo("COMPLAINT"))
                .body("complaintId", equalTo(mail.getString("complaintId")));
    }
}
