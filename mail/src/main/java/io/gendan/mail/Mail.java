package io.gendan.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * A text on its way to one or more people. Sent twice it has the same Message-ID, by which a mailbox knows it again.
 *
 * @param messageId with its angle brackets, as RFC 5322 has it
 * @param language of subject and text, ISO 639-1
 * @param inReplyTo the Message-ID of the mail that this one answers, null when it answers none
 */
public record Mail(
        String messageId,
        List<String> to,
        String language,
        String subject,
        String text,
        String inReplyTo,
        Written written,
        Instant at) {

    /** By whom: what a program wrote says so, and no other program answers it (RFC 3834). */
    public enum Written {
        BY_A_PERSON(null),
        BY_ITSELF("auto-generated"),
        /** Because they wrote. */
        IN_ANSWER("auto-replied");

        private final String submitted;

        Written(String submitted) {
            this.submitted = submitted;
        }
    }

    /** What the house writes by itself, in answer to nothing. */
    public Mail(String messageId, List<String> to, String language, String subject, String text, Instant at) {
        this(messageId, to, language, subject, text, null, Written.BY_ITSELF, at);
    }

    MimeMessage message(Session session, InternetAddress from) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(from);
        for (var address : to) message.addRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(subject.replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        message.setContentLanguage(new String[] {language});
        if (inReplyTo != null) {
            message.setHeader("In-Reply-To", inReplyTo);
            message.setHeader("References", inReplyTo);
        }
        if (written.submitted != null) {
            message.setHeader("Auto-Submitted", written.submitted);
            message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply"); // what Exchange goes by
        }
        message.setSentDate(Date.from(at));
        message.setText(text, StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }
}
