package io.gendan.complaint.mailbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.words.OrderId;
import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Cause;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails that look like a complaint of somebody we know, and what speaks against it; and which order they are about. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class DoubtfulMailTest extends Mailroom {

    @Inject
    KnownOrders orders;

    private static List<Object> complaintsOf(UUID customer) {
        return given().get("/v1/complaints?customer=" + customer).jsonPath().getList("items");
    }

    @Test
    void the_same_subject_again_within_minutes_is_for_a_person_and_not_acknowledged_again() {
        var customer = customer();
        var subject = unique("We have got your message");
        Post.from(customer, subject).saying("Thank you for writing.").send();
        assertThat(awaitMail(subject).getString("status")).isEqualTo("COMPLAINT");
        var again = "AW: Re: " + subject.toUpperCase(java.util.Locale.ROOT);
        Post.from(customer, again).saying("Thank you for writing, again.").send();
        var mail = awaitMail(again);
        assertThat(mail.getString("status")).isEqualTo("WAITING");
        assertThat(mail.getString("heldBecause")).isEqualTo("SAME_SUBJECT_AGAIN");
        var somebody = customer();
        Post.from(somebody, "Re: " + subject).saying("I have the same.").send();
        assertThat(awaitMail("Re: " + subject).getString("status")).isEqualTo("COMPLAINT");
        assertThat(complaintsOf(customer)).hasSize(1);
        assertThat(complaintsOf(somebody)).hasSize(1);
    }

    @Test
    void a_message_id_that_is_used_again_for_something_else_is_another_mail() {
        var customer = customer();
        var id = "<always-the-same-" + customer + "@customer.example>";
        var first = unique("First");
        Post.from(customer, first)
                .withoutMessageId()
                .with("Message-ID", id)
                .saying("Wet.")
                .send();
        awaitMail(first);
        var second = unique("Second");
        Post.from(customer, second)
                .withoutMessageId()
                .with("Message-ID", id)
                .saying("Broken.")
                .send();
        assertThat(awaitMail(second).getString("text")).isEqualTo("Broken.");
    }

    @Test
    void the_same_mail_by_two_ways_is_one() {
        var customer = customer();
        var subject = unique("Two ways");
        var mail = Post.from(customer, subject).saying("Wet.");
        mail.send();
        mail.with("Received", "from another.example by mx.gendan.example").send();
        var last = unique("Afterwards");
        Post.from(customer, last).saying("This one came last.").send();
        awaitMail(last);
        assertThat(mails(subject)).hasSize(1);
    }

    @Test
    void what_does_not_come_from_where_it_says_is_no_complaint_and_no_reply() {
        var customer = customer();
        var subject = unique("I am the customer");
        Post.from(customer, subject)
                .with("Authentication-Results", "mx.gendan.example; dmarc=fail header.from=customer.example")
                .saying("Send the money here.")
                .send();
        var mail = awaitMail(subject);
        assertThat(mail.getString("status")).isEqualTo("WAITING");
        assertThat(mail.getString("heldBecause")).isEqualTo("SENDER_NOT_VERIFIED");

        var real = unique("Wet cartons");
        Post.from(customer, real)
                .with("Authentication-Results", "mx.gendan.example; dmarc=pass")
                .with("Authentication-Results", "mx.elsewhere.example; dmarc=fail")
                .saying("They are wet.")
                .send();
        var id = awaitMail(real).getString("complaintId");
        // Its letter goes out and is noted meanwhile.
        var complaint = await().until(() -> complaint(id), it -> it.getString("acknowledgedAt") != null);
        var reply = "Re: [" + complaint.getString("complaintNo") + "] " + UUID.randomUUID();
        Post.from(customer, reply)
                .with("Authentication-Results", "mx.gendan.example; dmarc=fail")
                .saying("Forget it.")
                .send();
        assertThat(awaitMail(reply).getString("heldBecause")).isEqualTo("SENDER_NOT_VERIFIED");
        assertThat(complaint(id).getInt("version")).isEqualTo(complaint.getInt("version"));
    }

    @Test
    void the_one_order_of_theirs_that_it_names_is_the_one_it_is_about() {
        var customer = customer();
        var number = "SO-" + UUID.randomUUID();
        var order = placed(customer, number);
        var longer = placed(customer, number + "7");
        var others = placed(customer(), "SO-X-" + UUID.randomUUID());
        var subject = unique("Wet");
        Post.from(customer, subject)
                .saying("Of 订单" + number.toLowerCase(java.util.Locale.ROOT) + ", 3 cartons, and of " + others)
                .send();
        var complaint = complaint(awaitMail(subject).getString("complaintId"));
        assertThat(complaint.getString("subject.orderId")).isEqualTo(order);
        assertThat(complaint.getString("subject.orderNo")).isEqualTo(number);

        var another = unique("Longer");
        Post.from(customer, another).saying(number + "7 is wet.").send();
        assertThat(complaint(awaitMail(another).getString("complaintId")).getString("subject.orderId"))
                .isEqualTo(longer);

        var both = unique("Both");
        Post.from(customer, both)
                .saying(number + " and " + number + "7 are wet.")
                .send();
        assertThat(complaint(awaitMail(both).getString("complaintId")).getString("subject.orderId"))
                .isNull();
    }

    /** Its id. */
    private String placed(UUID customer, String number) {
        var id = UUID.randomUUID();
        hear(
                id,
                new OrderPlaced(
                        id,
                        number,
                        customer,
                        "Acme Imports",
                        "en",
                        "FOB",
                        "Shanghai",
                        new Money(new BigDecimal("100.00"), "USD"),
                        LocalDate.of(2026, 9, 1),
                        Duration.ofHours(24)));
        await().atMost(20, SECONDS)
                .until(() -> transactions
                        .in(Cause.of("test"), tx -> orders.find(tx, new OrderId(id)))
                        .isPresent());
        return id.toString();
    }
}
