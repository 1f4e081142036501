package io.gendan.benchmarks;

import io.gendan.local.CannotRun;
import io.gendan.local.House;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

/** A thousand promises run out in the same second: how soon has everybody heard of it who is to hear? */
final class Clocks implements Benchmark {
    private static final int AT_MOST = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ESCALATED = "SELECT count(*) FROM event WHERE name = 'complaint-escalated'";
    private static final String UNSENT = "SELECT count(*) FROM outbox";

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public String question() {
        return "how soon is everything escalated when a thousand clocks run out in the same second?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int clocks = options.either(1_000, 100);
        report.note("""
                Each round logs %,d complaints through the API, waits until their acknowledgements are out, and makes their first responses
                due at the same full second, in the row that the service reads. Counted from that second, the time until the service looks
                included: until all ComplaintEscalated are committed, and until the last of them has left for Kafka.""".formatted(clocks));
        try (var lab = new Lab();
                var door = new Door(16)) {
            var house = lab.house();
            house.up(System.err);
            door.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, door, report);
            var customer = seeds.customers(1)[0];
            Quiet.await(); // complaint-service has heard of the customer
            measure(options, report, house, () -> seeds.complaints(customer, clocks));
        }
    }

    private interface Logging {
        String[] complaints() throws Exception;
    }

    private static void measure(Options options, Report report, House house, Logging logging) throws Exception {
        int rounds = options.rounds(5, 2);
        var committed = new ArrayList<Double>();
        var sent = new ArrayList<Double>();
        int clocks = 0;
        try (var database = house.postgres().superuser("complaint_service")) {
            for (int round = -1; round < rounds; round++) { // the first warms up and does not count
                clocks = logging.complaints().length;
                await(database, UNSENT, 0);
                Quiet.await();
                long before = number(database, ESCALATED);
                var due = due(database, clocks);
                await(database, ESCALATED, before + clocks);
                double all = Duration.between(due, Instant.now()).toNanos() / 1e9;
                await(database, UNSENT, 0);
                double out = Duration.between(due, Instant.now()).toNanos() / 1e9;
                report.progress("round %d  committed after %.2f s, sent after %.2f s", round + 1, all, out);
                if (round < 0) continue;
                committed.add(all);
                sent.add(out);
            }
        }
        var slowest = committed.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        report.add(Result.within("%,d escalations committed, slowest round".formatted(clocks), slowest, "s", AT_MOST));
        report.add(Result.tells("the same, median", Race.median(committed), "s"));
        report.add(Result.tells("the last of them sent, median", Race.median(sent), "s"));
    }

    /** Those of this round: nobody higher has heard of them, and will for hours. */
    private static Instant due(Connection database, int clocks) throws SQLException {
        var due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
        try (var sql = database.createStatement()) {
            int made = sql.executeUpdate("UPDATE complaint_happenings SET escalate_at = '" + due
                    + "' WHERE escalate_to = 'SUPERVISOR' AND escalate_at > now()");
            if (made != clocks) throw new CannotRun("%d clocks were made due, not %d".formatted(made, clocks));
        }
        return due;
    }

    private static void await(Connection database, String count, long wanted)
            throws SQLException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (number(database, count) != wanted) {
            if (Instant.now().isAfter(end))
                throw new CannotRun(count + ": " + number(database, count) + ", not " + wanted);
            Thread.sleep(10);
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var sql = database.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
