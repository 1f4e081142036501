package io.gendan.complaint.letter;

import io.gendan.complaint.words.LetterId;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** A letter as the mail it travels as. Sent twice it has the same Message-ID, by which a mailbox knows it again. */
final class Mail extends MimeMessage {
    private final LetterId id;

    private Mail(Session session, LetterId id) {
        super(session);
        this.id = id;
    }

    static Mail of(
            Session session,
            InternetAddress from,
            List<String> to,
            LetterQueue.Waiting letter,
            String greeting,
            Instant at)
            throws MessagingException {
        var mail = new Mail(session, letter.id());
        mail.setFrom(from);
        for (var address : to) mail.addRecipient(RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(letter.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        mail.setContentLanguage(new String[] {letter.language()});
        mail.setSentDate(Date.from(at));
        mail.setText(greeting + "\n\n" + letter.body(), StandardCharsets.UTF_8.name());
        mail.saveChanges();
        return mail;
    }

    static String messageId(LetterId id) {
        return "<" + id.value() + "@letters.gendan>";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId(id));
    }
}
