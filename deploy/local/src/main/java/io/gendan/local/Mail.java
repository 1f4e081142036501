package io.gendan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The mail server: SMTP on one port, everybody's mail as a page and as JSON on the other; and by IMAP, with a password, the mailbox
 * to which customers complain.
 */
public final class Mail implements Part {
    /** Where customers complain. */
    public static final String COMPLAINTS = "complaints@gendan.example";

    private final Path home;
    private final int smtpPort;
    private final int mailboxPort;
    private final int imapPort;
    private final Secrets secrets;
    private final PartsJvm jvm;
    private final Program program;

    Mail(Path home, Ports ports, Secrets secrets, PartsJvm jvm, Program program) {
        this.home = home;
        this.smtpPort = ports.of("smtp");
        this.mailboxPort = ports.of("mailbox");
        this.imapPort = ports.of("imap");
        this.secrets = secrets;
        this.jvm = jvm;
        this.program = program;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int[] ports() {
        return new int[] {smtpPort, mailboxPort, imapPort};
    }

    public int smtpPort() {
        return smtpPort;
    }

    public int imapPort() {
        return imapPort;
    }

    /** Of the mailbox {@link #COMPLAINTS}. */
    public String password() {
        return secrets.password(COMPLAINTS);
    }

    /** Of the page; {@code /messages?to=&limit=} and {@code /messages/count?to=} are JSON and a number. */
    public String url() {
        return "http://127.0.0.1:" + mailboxPort;
    }

    @Override
    public void start() {
        if (isRunning()) return;
        var mails = home.resolve("mails").toString();
        var arguments = List.of("" + smtpPort, "" + mailboxPort, "" + imapPort, COMPLAINTS, mails);
        var command = jvm.command("MailServer", "192m", arguments);
        program.start("KILL", List.of(), command, Map.of("MAILBOX_PASSWORD", password()));
    }

    @Override
    public void awaitReady() {
        program.await(Duration.ofSeconds(60), this::isReady);
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public boolean isReady() {
        return isRunning() && Web.answers(url() + "/messages/count");
    }

    @Override
    public void stop() {
        program.stop(() -> program.process().ifPresent(ProcessHandle::destroy), Duration.ofSeconds(10));
    }

    @Override
    public void kill() {
        program.kill();
    }
}
