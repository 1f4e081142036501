package io.gendan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The mail server: SMTP on one port, the mailbox as a page and as JSON on the other. */
public final class Mail implements Part {
    private final Path home;
    private final int smtpPort;
    private final int mailboxPort;
    private final PartsJvm jvm;
    private final Program program;

    Mail(Path home, int smtpPort, int mailboxPort, PartsJvm jvm, Program program) {
        this.home = home;
        this.smtpPort = smtpPort;
        this.mailboxPort = mailboxPort;
        this.jvm = jvm;
        this.program = program;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int[] ports() {
        return new int[] {smtpPort, mailboxPort};
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** Of the page; {@code /messages?to=&limit=} and {@code /messages/count?to=} are JSON and a number. */
    public String url() {
        return "http://127.0.0.1:" + mailboxPort;
    }

    @Override
    public void start() {
        if (isRunning()) return;
        var arguments =
                List.of("" + smtpPort, "" + mailboxPort, home.resolve("mails").toString());
        program.start("KILL", List.of(), jvm.command("MailServer", "96m", arguments), Map.of());
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
