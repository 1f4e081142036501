package io.gendan.complaint.mailbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mail that answers us finds its complaint again. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class ReplyTest extends Mailroom {

    private JsonPath complained(UUID customer) {
        var subject = unique("Wet cartons");
        Post.from(customer, subject).saying("They are wet.").send();
        return complaint(awaitMail(subject).getString("complaintId"));
    }

    private static void asked(JsonPath complaint) {
        given().contentType(ContentType.JSON)
                .body("{\"of\": \"CUSTOMER\", \"what\": \"How many?\", \"dueOn\": \"2099-01-01\"}")
                .post("/v1/complaints/" + complaint.getString("id") + "/questions")
                .then()
                .statusCode(204);
    }

    @Test
    void by_the_letter_that_it_answers_and_then_the_complaint_waits_for_the_customer_no_longer() {
        var complaint = complained(customer());
        asked(complaint);
        var subject = unique("Re: your letter");
        Post.from("a.colleague@elsewhere.example", subject) // who is not known, but has our letter
                .with("In-Reply-To", "<something@else>")
                .with("References", "<first@else> " + complaint.getString("letters[0].messageId"))
                .saying("It is 36 of them.")
                .send();
        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("REPLY");
        assertThat(mail.getString("complaintId")).isEqualTo(complaint.getString("id"));
        assertThat(mail.getString("answers.number")).isEqualTo(complaint.getString("complaintNo"));
        var now = complaint(complaint.getString("id"));
        assertThat(now.getList("words.text", String.class)).anyMatch(text -> text.contains("It is 36 of them."));
        assertThat(now.getInt("version")).isGreaterThan(complaint.getInt("version") + 1);
        assertThat(given().get("/v1/incoming-mails?complaint=" + complaint.getString("id"))
                        .jsonPath()
                        .getList("items.status"))
                .containsExactly("COMPLAINT", "REPLY");
    }

    @Test
    void by_the_number_in_its_subject_when_the_customer_writes_it() {
        var customer = customer();
        var complaint = complained(customer);
        var subject = "AW: [" + complaint.getString("complaintNo") + "] " + UUID.randomUUID();
        Post.from(customer, subject).saying("Any news?").send();
        assertThat(awaitMail(subject).getString("status")).isEqualTo("REPLY");
    }

    @Test
    void a_number_can_be_guessed_so_that_a_stranger_or_another_customer_waits_for_a_person() {
        var complaint = complained(customer());
        var number = complaint.getString("complaintNo");
        var stranger = "Re: " + number + " " + UUID.randomUUID();
        Post.from("stranger@elsewhere.example", stranger).saying("Forget it.").send();
        var other = "Re: " + number + " " + UUID.randomUUID();
        Post.from(customer(), other).saying("Forget it.").send();
        for (var subject : new String[] {stranger, other}) {
            var mail = awaitMail(subject);
            assertThat(mail.getString("status")).isEqualTo("WAITING");
            assertThat(mail.getString("answers.number")).isEqualTo(number);
        }
        assertThat(complaint(complaint.getString("id")).getInt("version")).isEqualTo(complaint.getInt("version"));
    }

    @Test
    void to_a_complaint_that_is_over_a_person_decides_what_it_means() {
        var customer = customer();
        var complaint = complained(customer);
        given().contentType(ContentType.JSON)
                .body("{\"channel\": \"EMAIL\"}")
                .post("/v1/complaints/" + complaint.getString("id") + "/drop")
                .then()
                .statusCode(204);
        var subject = "Re: [" + complaint.getString("complaintNo") + "] " + UUID.randomUUID();
        Post.from(customer, subject).saying("It is not over.").send();
        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("WAITING");
        decide(mail.getString("id"), "reply", "{\"complaintId\": \"" + complaint.getString("id") + "\"}")
                .statusCode(409)
                .body("code", equalTo("COMPLAINT_ENDED"));
    }
}
