package io.gendan.complaint.mailbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who dies over a mail, between fetching it and the commit, leaves it in the mailbox; and it is taken once all the same. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class KilledReaderTest extends Mailroom {
    private static final String WAITING_FOR_US =
            "SELECT pid FROM pg_locks WHERE NOT granted" + " AND relation = 'incoming_mail_file'::regclass";

    @Test
    void a_mail_whose_transaction_is_killed_is_fetched_again_and_taken_once() throws Exception {
        var customer = customer();
        var subject = unique("Killed over");
        var locked = new CountDownLatch(1);
        var killed = new CountDownLatch(1);
        var holder = Thread.ofVirtual()
                .start(() -> transactions.run(Cause.of("test"), tx -> {
                    tx.update("LOCK TABLE incoming_mail_file IN EXCLUSIVE MODE");
                    locked.countDown();
                    try {
                        killed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        locked.await();
        Post.from(customer, subject)
                .saying("See it.", Post.File.photo("one.jpg"))
                .send();
        await().atMost(20, SECONDS)
                .until(() -> transactions
                        .in(Cause.of("test"), tx -> tx.first(WAITING_FOR_US, row -> row.getInt(1)))
                        .isPresent());
        assertThat(mails(subject)).isEmpty();
        transactions.run(
                Cause.of("test"),
                tx -> tx.query("SELECT pg_terminate_backend(pid) FROM (" + WAITING_FOR_US + ") AS its", row -> true));
        killed.countDown();
        holder.join();

        assertThat(awaitMail(subject).getString("status")).isEqualTo("COMPLAINT");
        var last = unique("Afterwards");
        Post.from(customer, last).saying("This one came last.").send();
        awaitMail(last);
        assertThat(mails(subject)).hasSize(1);
    }
}
