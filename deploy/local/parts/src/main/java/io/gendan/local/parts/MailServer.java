package io.gendan.local.parts;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An SMTP server that keeps every mail it accepts: the mail is a file on disk before SMTP answers 250, and a mail that
 * cannot be kept is answered 451, so its sender tries again. GreenMail's mailboxes in memory are passed by.
 */
final class MailServer {

    /** Arguments: SMTP port, port of the mailbox page, folder of the mails. */
    public static void main(String[] args) throws Exception {
        var mails = new KeptMails(Path.of(args[2]));
        var setup = new ServerSetup(Integer.parseInt(args[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var smtp = new SmtpServer(setup, keepingIn(mails));
        smtp.setClientSocketTimeout(120_000);
        smtp.startService();
        if (!smtp.waitTillRunning(10_000)) throw new IOException("SMTP did not start on port " + args[0]);
        MailboxPage.serve(Integer.parseInt(args[1]), mails);
    }

    private static Managers keepingIn(KeptMails mails) {
        return new Managers() {
            private final SmtpManager toDisk = new SmtpManager(getImapHostManager(), getUserManager()) {
                // Not synchronized like the one it replaces: senders need not wait for each other's disk.
                @Override
                public void send(SmtpState state) {
                    try {
                        mails.keep(state.getMessage());
                    } catch (IOException | MessagingException failed) {
                        throw new IllegalStateException("mail not kept", failed);
                    }
                }
            };

            @Override
            public SmtpManager getSmtpManager() {
                return toDisk;
            }
        };
    }
}
