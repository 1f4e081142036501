package io.gendan.complaint.mailbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.OrderServiceAtTheBoundary;
import io.gendan.eventsourcing.Workers;
import io.gendan.local.Mail;
import io.gendan.local.TestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A mail over which the mail server breaks off each time: the others are read, and a person hears of it. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class UnfetchableMailTest extends Mailroom {
    private static final String FOLDER = "aside";

    @Inject
    MailTaking taking;

    @Inject
    DataSource database;

    @Inject
    Workers workers;

    @Inject
    Clock clock;

    private static void put(String from, String subject, String head) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.imap.host", "127.0.0.1");
        properties.put("mail.imap.port", "" + TestPlatform.mail().imapPort());
        var session = Session.getInstance(properties);
        try (var store = session.getStore("imap")) {
            store.connect(Mail.COMPLAINTS, TestPlatform.mail().password());
            var folder = store.getFolder(FOLDER);
            if (!folder.exists()) folder.create(Folder.HOLDS_MESSAGES);
            var mail = "From: " + from + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + UUID.randomUUID() + "@x>\r\n"
                    + head + "\r\n\r\nThe cartons are wet.\r\n";
            var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
            folder.appendMessages(new Message[] {new MimeMessage(session, bytes)});
        }
    }

    private static List<String> unreadable() {
        return given().get("/v1/incoming-mails?status=UNREADABLE")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private ImapInbox inbox(BreakingLine line) {
        return new ImapInbox(
                Optional.of("127.0.0.1"),
                Optional.of(line.port()),
                false,
                Optional.of(Mail.COMPLAINTS),
                Optional.of(TestPlatform.mail().password()),
                FOLDER,
                clock);
    }

    private MailboxReader reader(ImapInbox inbox) {
        return new MailboxReader(inbox, taking, database, workers, clock, Duration.ofMillis(10));
    }

    private static void look(MailboxReader reader, BooleanSupplier until) {
        await().atMost(20, SECONDS).until(() -> {
            reader.look();
            return until.getAsBoolean();
        });
    }

    @Test
    void the_others_are_read_and_a_person_sees_that_it_is_there_until_it_can_be_had() throws Exception {
        var from = OrderServiceAtTheBoundary.address(customer().toString());
        var poison = unique("Cannot be had");
        put(from, poison, "X-Poison: yes");
        var next = unique("Behind it");
        put(from, next, "X-Harmless: yes");

        try (var line = new BreakingLine(TestPlatform.mail().imapPort(), "X-Poison");
                var inbox = inbox(line)) {
            var reader = reader(inbox);
            look(reader, () -> !mails(next).isEmpty() && !unreadable().isEmpty());
            assertThat(awaitMail(next).getString("status")).isEqualTo("COMPLAINT");
            assertThat(mails(poison)).isEmpty();
            var id = unreadable().getFirst();
            decide(id, "complaint", "{\"customerId\": \"" + UUID.randomUUID() + "\"}")
                    .statusCode(422)
                    .body("code", equalTo("MAIL_EMPTY"));
            decide(id, "reply", "{\"complaintId\": \"" + UUID.randomUUID() + "\"}")
                    .statusCode(422)
                    .body("code", equalTo("MAIL_EMPTY"));

            line.mend();
            look(reader, () -> !mails(poison).isEmpty());
            assertThat(awaitMail(poison).getString("status")).isEqualTo("COMPLAINT");
            assertThat(unreadable()).isEmpty();
        }
    }

    @Test
    void a_mail_about_which_somebody_decided_before_it_could_be_had_becomes_nothing_by_itself() throws Exception {
        var from = OrderServiceAtTheBoundary.address(customer().toString());
        var poison = unique("Logged by hand");
        put(from, poison, "X-Poison: yes");

        try (var line = new BreakingLine(TestPlatform.mail().imapPort(), "X-Poison");
                var inbox = inbox(line)) {
            var reader = reader(inbox);
            look(reader, () -> !unreadable().isEmpty());
            var id = unreadable().getFirst();
            decide(id, "dismiss", "{\"reason\": \"logged by hand\"}").statusCode(204);

            line.mend();
            look(reader, () -> !mails(poison).isEmpty());
            var had = awaitMail(poison);
            assertThat(had.getString("status")).isEqualTo("WAITING");
            assertThat(had.getString("heldBecause")).isEqualTo("DECIDED_UNREAD");
            given().get("/v1/incoming-mails/" + id)
                    .then()
                    .body("status", equalTo("DISMISSED"))
                    .body("reason", equalTo("logged by hand"));
        }
    }
}
