package io.gendan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long does the way back to the log take, and who notices? */
final class Replays implements Benchmark {
    private static final int LIVE = 2_000;

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String question() {
        return "how fast are all read models of complaint-service rebuilt from a million facts, and who has to wait?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int complaints = options.either(Complaints.MANY, Complaints.FEW);
        int live = options.either(LIVE, 200);
        report.note("""
                %,d complaints with about ten facts each, copied inside the database. Live: %,d complaints are logged by 16 hands straight to the
                service, each a command with its fact, message, letter and rows; counted are the facts that stand in the log at the end. Replay:
                every read model of complaint-service is rebuilt by POST /operations/read-models/{name}/rebuild, one after the other; the rate is
                the facts in the log by the time of all of them. Meanwhile one hand logs complaints and one reads the register, each with its next
                when the last is answered.""".formatted(complaints, live));
        try (var lab = new Lab();
                var door = new Door(16)) {
            var many = Complaints.fill(lab, door, options, report);
            var seeds = new Seeds(lab.house(), door, report);
            seeds.complaints(many.customers()[0], live); // warms up
            Quiet.await();
            var rates = new ArrayList<Double>();
            var replays = new ArrayList<Double>();
            var commands = new ArrayList<Double>();
            var reads = new ArrayList<Double>();
            int rounds = options.rounds(3, 1);
            for (int round = 0; round < rounds; round++) {
                rates.add(rate(lab, () -> seeds.complaints(many.customers()[0], live)));
                replays.add(whileAnswering(many, commands, reads));
                report.progress(
                        "round %d  live %,.0f/s, replayed %,.0f/s",
                        round + 1, rates.getLast(), many.facts() / replays.getLast());
            }
            report.add(Result.reaches(
                    "facts replayed into every read model, beside live",
                    many.facts() / Race.median(replays),
                    "/s",
                    Race.median(rates),
                    5));
            tell(report, "a complaint logged meanwhile", commands);
            tell(report, "a page of the register meanwhile", reads);
        }
    }

    private static void tell(Report report, String what, List<Double> millis) {
        var all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        report.add(Result.tells(what + ", median of " + all.length, Race.percentile(0.5, all), "ms"));
        report.add(Result.tells(what + ", longest", Race.percentile(1, all), "ms"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double rate(Lab lab, Work work) throws Exception {
        try (var database = lab.house().postgres().superuser("complaint_service")) {
            long before = facts(database);
            long began = System.nanoTime();
            work.run();
            double seconds = (System.nanoTime() - began) / 1e9;
            return (facts(database) - before) / seconds;
        }
    }

    private static long facts(java.sql.Connection database) throws java.sql.SQLException {
        try (var sql = database.createStatement();
                var row = sql.executeQuery("SELECT count(*) FROM event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static double whileAnswering(Complaints many, List<Double> commands, List<Double> reads) throws Exception {
        var service = many.house().url(Complaints.SERVICE);
        var complaint = Seeds.complaint(many.customers()[1], 0);
        var page = List.of(service + "/v1/sheets/complaint-register?sort=-receivedAt");
        var done = new AtomicBoolean();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(
                    hands.submit(() ->
                            until(done, commands, () -> many.door().one(service + "/v1/complaints", complaint))),
                    hands.submit(() -> until(done, reads, () -> many.door().get(page, 1))));
            double seconds;
            try {
                seconds = many.rebuild();
            } finally {
                done.set(true); // the hands are waited for, whatever came of it
            }
            for (var each : both) each.get(); // throws when one was refused
            return seconds;
        }
    }

    private static Void until(AtomicBoolean done, List<Double> millis, Work work) throws Exception {
        while (!done.get()) {
            long began = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return null;
    }
}
