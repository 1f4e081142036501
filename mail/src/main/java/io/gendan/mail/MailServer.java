package io.gendan.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that takes what we write. One connection carries many mails. */
@Singleton
public class MailServer {
    private final Session session;
    private final InternetAddress from;
    private final Optional<String> user;
    private final Optional<String> password;

    MailServer(
            @ConfigProperty(name = "gendan.smtp.host") String host,
            @ConfigProperty(name = "gendan.smtp.port") int port,
            @ConfigProperty(name = "gendan.smtp.starttls", defaultValue = "false") boolean startTls,
            @ConfigProperty(name = "gendan.smtp.user") Optional<String> user,
            @ConfigProperty(name = "gendan.smtp.password") Optional<String> password,
            @ConfigProperty(name = "gendan.letters.from") String from)
            throws AddressException {
        this.from = new InternetAddress(from, true);
        this.user = user;
        this.password = password;
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "20000");
        properties.put("mail.smtp.writetimeout", "20000");
        // An address that the server refuses must not keep the letter from the others at the same firm.
        properties.put("mail.smtp.sendpartial", "true");
        session = Session.getInstance(properties);
    }

    /** One connection, for one thread at a time; it opens itself when it is needed. */
    public final class Connection implements AutoCloseable {
        private Transport transport;
        private boolean sure;

        /** Asks the server whether it is still there only when there is reason to doubt it: that is a round trip. */
        public void open() throws MessagingException {
            if (sure) return;
            if (transport == null || !transport.isConnected()) {
                close();
                transport = session.getTransport("smtp");
                transport.connect(user.orElse(null), password.orElse(null));
            }
            sure = true;
        }

        /** Something went wrong, or time has passed. */
        public void doubtful() {
            sure = false;
        }

        /**
         * Returns when the server has said yes for at least one of the recipients. What it throws names none of them: it ends in
         * tables and log lines, out of which nobody could be erased.
         */
        public void send(Mail mail) throws MessagingException {
            try {
                deliver(mail);
            } catch (MessagingException e) {
                throw new MessagingException(Unnamed.said(e.getMessage(), mail.to()));
            }
        }

        private void deliver(Mail mail) throws MessagingException {
            var message = mail.message(session, from);
            var recipients = message.getAllRecipients();
            try {
                transport.sendMessage(message, recipients);
            } catch (SendFailedException refused) {
                Address[] sent = refused.getValidSentAddresses();
                if (sent == null || sent.length == 0) throw refused;
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) transport.close();
            } catch (MessagingException e) {
                // It was gone already, and nothing of ours was in it.
            } finally {
                sure = false;
                transport = null;
            }
        }
    }
}
