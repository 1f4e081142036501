package io.gendan.local.parts;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapServer;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An SMTP server that keeps every mail it accepts: the mail is a file on disk before SMTP answers 250, and a mail that
 * cannot be kept is answered 451, so its sender tries again. GreenMail's mailboxes in memory are passed by, but for the one that is
 * read by IMAP: what was ever sent to it is in it again after a start, and who has taken it before knows that.
 */
final class MailServer {

    /** Arguments: ports of SMTP, mailbox page and IMAP, address of the IMAP mailbox, folder of the mails. */
    public static void main(String[] args) throws Exception {
        var mails = new KeptMails(Path.of(args[4]));
        var managers = new Keeping(mails);
        var mailbox = new ImapMailbox(managers.getUserManager(), args[3], System.getenv("MAILBOX_PASSWORD"), mails);
        managers.mailbox = mailbox;
        mailbox.fill();
        start(new ImapServer(setup(args[2], ServerSetup.PROTOCOL_IMAP), managers), "IMAP");
        start(new SmtpServer(setup(args[0], ServerSetup.PROTOCOL_SMTP), managers), "SMTP");
        MailboxPage.serve(Integer.parseInt(args[1]), mails);
    }

    private static ServerSetup setup(String port, String protocol) {
        return new ServerSetup(Integer.parseInt(port), "127.0.0.1", protocol);
    }

    private static void start(AbstractServer server, String name) throws IOException, InterruptedException {
        server.setClientSocketTimeout(120_000);
        server.startService();
        if (!server.waitTillRunning(10_000)) throw new IOException(name + " did not start");
    }

    private static final class Keeping extends Managers {
        private final SmtpManager toDisk;
        private ImapMailbox mailbox;

        Keeping(KeptMails mails) {
            toDisk = new SmtpManager(getImapHostManager(), getUserManager()) {
                // Not synchronized like the one it replaces: senders need not wait for each other's disk.
                @Override
                public void send(SmtpState state) {
                    try {
                        mailbox.deliver(mails.keep(state.getMessage()));
                    } catch (IOException | MessagingException failed) {
                        throw new IllegalStateException("mail not kept", failed);
                    }
                }
            };
        }

        @Override
        public SmtpManager getSmtpManager() {
            return toDisk;
        }
    }
}
