package io.gendan.complaint.letter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.local.TestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"SALESPERSON", "STAFF"})
class MailServerDownTest extends ServiceTest {
    @AfterEach
    void others_find_it_running() {
        TestPlatform.mail();
    }

    @Test
    void a_letter_fails_visibly_while_the_mail_server_is_down_and_is_accepted_once_when_it_is_back() {
        TestPlatform.mail().kill();
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        await().atMost(20, SECONDS)
                .until(() -> "FAILING".equals(cases(customer).getString("items[0].letters[0].status")));
        var failing = cases(customer);
        assertThat(failing.getInt("items[0].letters[0].attempts")).isPositive();
        assertThat(failing.getString("items[0].letters[0].lastError")).contains("mail server cannot be reached");
        assertThat(failing.getString("items[0].status")).isEqualTo("OPEN");

        TestPlatform.mail();
        await().atMost(30, SECONDS)
                .until(() -> "ACCEPTED".equals(cases(customer).getString("items[0].letters[0].status")));
        assertThat(cases(customer).getString("items[0].status")).isEqualTo("TOLD");
        assertThat(mails(customer.customer())).hasSize(1);
    }
}
