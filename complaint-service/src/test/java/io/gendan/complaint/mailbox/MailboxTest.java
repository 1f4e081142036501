package io.gendan.complaint.mailbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.mailbox.Post.File;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a mail by itself. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class MailboxTest extends Mailroom {

    @Test
    void a_mail_of_somebody_we_know_is_a_complaint_at_once_with_its_photos() {
        var customer = customer();
        var subject = unique("Broken cartons");
        var photo = File.photo("carton 3.jpg");
        Post.from(customer, subject)
                .saying("Three cartons of tea sets are broken.", photo)
                .send();

        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("COMPLAINT");
        assertThat(mail.getString("text")).isEqualTo("Three cartons of tea sets are broken.");
        assertThat(mail.getString("fromName")).isEqualTo("Ann Buyer");
        assertThat(mail.getString("customerId")).isEqualTo(customer.toString());
        assertThat(mail.getString("files[0].fileName")).isEqualTo("carton 3.jpg");
        var complaint = complaint(mail.getString("complaintId"));
        assertThat(complaint.getString("channel")).isEqualTo("EMAIL");
        assertThat(complaint.getString("customerId")).isEqualTo(customer.toString());
        assertThat(complaint.getString("words[0].text")).contains(subject).contains("tea sets are broken");
        assertThat(given().get("/v1/attachments/" + mail.getString("files[0].attachmentId"))
                        .asByteArray())
                .isEqualTo(photo.content());
        assertThat(given().get("/v1/attachments/" + mail.getString("asItCame")).asString())
                .contains("Message-ID: <")
                .contains("Return-Path: <" + customer);
        var number = complaint.getString("complaintNo");
        await().atMost(20, SECONDS).until(() -> !mails(customer).isEmpty());
        assertThat(mails(customer).getFirst().get("subject").asText()).contains(number);
    }

    @Test
    void the_same_mail_twice_is_one_complaint() {
        var customer = customer();
        var subject = unique("Twice");
        var second = unique("Twice too");
        var mail = Post.from(customer, subject).saying("Short of two cartons.");
        mail.send();
        mail.send();
        var unnamed =
                Post.from(customer, second).saying("Without a Message-ID.").withoutMessageId();
        unnamed.send();
        unnamed.send();
        var last = unique("Afterwards");
        Post.from(customer, last).saying("This one came last.").send();
        awaitMail(last);
        assertThat(mails(subject)).hasSize(1);
        assertThat(mails(second)).hasSize(1);
        assertThat(given().get("/v1/complaints?customer=" + customer).jsonPath().getList("items"))
                .hasSize(3);
    }

    @Test
    void what_is_written_as_a_page_is_read_without_its_markup() {
        var subject = unique("Page");
        Post.from(customer(), subject)
                .asPage("<style>p{}</style><p>箱子 <b>broken</b></p><script>alert(1)</script><p>& wet</p>")
                .send();
        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("COMPLAINT");
        assertThat(mail.getString("text"))
                .contains("箱子 broken\n")
                .contains("& wet")
                .doesNotContain("alert", "<");
    }

    @Test
    void a_file_that_is_not_taken_keeps_neither_the_mail_nor_the_other_files_away() {
        var subject = unique("Files");
        var program = new File("invoice.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1});
        var liar = new File("photo.jpg", "image/jpeg", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        Post.from(customer(), subject)
                .saying("See the files.", program, File.photo("one.jpg"), liar)
                .send();
        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("COMPLAINT");
        assertThat(mail.getList("files.refused")).containsExactly("FILE_TYPE_NOT_TAKEN", null, "FILE_NOT_WHAT_IT_SAYS");
        assertThat(mail.getList("files.fileName")).containsExactly("invoice.exe", "one.jpg", "photo.jpg");
        assertThat(mail.getString("files[1].attachmentId")).isNotNull();
    }

    @Test
    void a_mail_that_cannot_be_read_is_kept_for_a_person() {
        var subject = unique("Half");
        Post.from(customer(), subject)
                .with("Content-Type", "multipart/mixed; boundary=")
                .body("--\r\nContent-Type: text/plain; charset=no-such-charset\r\n\r\nHalf of it")
                .send();
        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("WAITING");
        assertThat(mail.getBoolean("broken")).isTrue();
        assertThat(given().get("/v1/attachments/" + mail.getString("asItCame")).asString())
                .contains("Half of it");
    }

    @Test
    void what_a_machine_sends_is_kept_apart_and_never_answered() {
        var customer = customer();
        var away = unique("Out of office");
        Post.from(customer, away)
                .with("Auto-Submitted", "auto-replied")
                .saying("I am away.")
                .send();
        var bulk = unique("Offers");
        Post.from(customer, bulk).with("Precedence", "bulk").saying("Buy now.").send();
        var bounce = unique("Undelivered");
        Post.from("MAILER-DAEMON@elsewhere.example", bounce)
                .saying("Mailbox full.")
                .send();
        var report = unique("Delivery status");
        Post.from(customer, report)
                .with("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"x\"")
                .body("--x\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n--x--\r\n")
                .send();
        for (var subject : new String[] {away, bulk, bounce, report})
            assertThat(awaitMail(subject).getString("status")).as(subject).isEqualTo("AUTOMATIC");
        assertThat(given().get("/v1/complaints?customer=" + customer).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void who_writes_too_often_is_taken_for_a_machine_that_does_not_say_so() {
        var customer = customer();
        for (int i = 0; i < 11; i++) {
            var subject = unique("Loop " + i);
            Post.from(customer, subject).saying("Again.").send();
            assertThat(awaitMail(subject).getString("status")).isEqualTo(i < 10 ? "COMPLAINT" : "WAITING");
        }
    }

    @Test
    void of_a_customer_that_is_not_known_here_yet_a_mail_waits() {
        var subject = unique("Early");
        Post.from(UUID.randomUUID(), subject)
                .saying("Nobody has told you of us.")
                .send();
        assertThat(awaitMail(subject).getString("status")).isEqualTo("WAITING");
    }
}
