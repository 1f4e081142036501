package io.gendan.benchmarks;

import io.gendan.benchmarks.Race.Contender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How fast the customers of a whole ship are written to, beside a client that does nothing but send the same mails. */
record Notices(Incidents incidents, String voyage, int customers) {

    void race(Options options, Report report) throws Exception {
        var mailbox = new Mailbox(incidents.house().mail().url());
        var whole = new ArrayList<Double>();
        var ours = new Contender("notices", () -> {
            Quiet.await();
            int before = mailbox.count();
            long began = System.nanoTime();
            var incident = incidents.report(voyage, customers * 5);
            mailbox.await(before + customers);
            whole.add((System.nanoTime() - began) / 1e9);
            incidents.marks().take(incident.id());
            var mails = mailbox.newest(customers);
            var took = Duration.between(
                    mails.getLast().receivedAt(), mails.getFirst().receivedAt());
            return (customers - 1) / (took.toNanos() / 1e9);
        });
        var bare = new Contender("bare SMTP", () -> {
            var mails = mailbox.newest(customers);
            var sources = new ArrayList<byte[]>();
            for (var mail : mails) sources.add(mailbox.source(mail));
            try (var smtp = new BareSmtp(incidents.house().mail().smtpPort())) {
                long began = System.nanoTime();
                for (int i = 0; i < mails.size(); i++) smtp.send(mails.get(i).to(), sources.get(i));
                return mails.size() / ((System.nanoTime() - began) / 1e9);
            }
        });
        var medians = new Race(report, 1, options.rounds(2, 1), List.of(ours, bare)).medians();
        report.add(Result.reaches(
                "notices to %,d customers, first to last".formatted(customers),
                medians.get("notices"),
                "/s",
                medians.get("bare SMTP"),
                0.7));
        report.add(
                Result.tells("from the report to the last of them", Race.median(whole.subList(1, whole.size())), "s"));
    }
}
