package io.gendan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.mail.Mail.Written;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailTest {
    private static MimeMessage message(Written written) throws MessagingException {
        var mail = new Mail(
                "<1@letters.gendan>",
                List.of("ann@acme.example"),
                "en",
                "We have your complaint",
                "We follow it.",
                null,
                written,
                Instant.parse("2026-03-02T08:00:00Z"));
        return mail.message(Session.getInstance(new Properties()), new InternetAddress("follow-up@gendan.example"));
    }

    @Test
    void what_the_house_writes_by_itself_says_so_and_asks_programs_not_to_answer() throws MessagingException {
        assertThat(message(Written.IN_ANSWER).getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(message(Written.BY_ITSELF).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        for (var written : List.of(Written.IN_ANSWER, Written.BY_ITSELF))
            assertThat(message(written).getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
    }

    @Test
    void what_a_person_wrote_is_a_persons() throws MessagingException {
        assertThat(message(Written.BY_A_PERSON).getHeader("Auto-Submitted")).isNull();
        assertThat(message(Written.BY_A_PERSON).getHeader("X-Auto-Response-Suppress"))
                .isNull();
    }
}
