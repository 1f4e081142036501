package io.gendan.benchmarks;

import io.gendan.acceptance.stream.Booking;
import io.gendan.acceptance.stream.CarrierStream;
import io.gendan.acceptance.stream.Passage;
import io.gendan.acceptance.stream.Passage.Fate;
import io.gendan.acceptance.stream.Route;
import io.gendan.local.CannotRun;
import io.gendan.local.House;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Books shipments, sends what carriers say of them, and sees that it arrived. */
final class CarrierFeed implements AutoCloseable {
    private static final int BATCH = 100;
    private static final int ON_A_VOYAGE = 20; // shipments

    private final House house;
    private final Door booking;
    private final Door sending;
    private final String[] orders;
    private final int passages;
    private final Report report;
    private final Connection database;
    private int rounds;

    CarrierFeed(House house, Door booking, Door sending, String[] orders, int passages, Report report)
            throws SQLException {
        this.house = house;
        this.booking = booking;
        this.sending = sending;
        this.orders = orders;
        this.passages = passages;
        this.report = report;
        this.database = house.postgres().superuser("shipment_service");
    }

    /** Events per second, from the first request to the moment at which nothing waits to be matched. */
    double rate(String url) throws Exception {
        int round = ++rounds;
        var all = passages(round);
        booking.post(
                house.url("shipment-service") + "/v1/shipments",
                all.size(),
                n -> Booking.of(all.get(n), orders[n % orders.length]));
        awaitMatched();
        Quiet.await();
        var events = CarrierStream.of(all, Instant.now(), round);
        var batches = CarrierStream.batches(mixed(events, round), BATCH);
        long began = System.nanoTime();
        var answers = sending.post(url + "/v1/carrier-events", batches.size(), batches::get);
        double sent = (System.nanoTime() - began) / 1e9;
        awaitMatched();
        double seconds = (System.nanoTime() - began) / 1e9;
        for (var answer : answers.bodies())
            if (answer.path("refused").asInt() > 0) throw new CannotRun("events were refused: " + answer);
        check(all);
        report.progress("         %,d events taken in %.2f s, matched after %.2f s", events.size(), sent, seconds);
        return events.size() / seconds;
    }

    private List<Passage> passages(int round) {
        var random = new Random(round);
        var sails = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(90));
        var all = new ArrayList<Passage>();
        for (int n = 0; n < passages; n++) {
            var route = Route.values()[n / ON_A_VOYAGE % Route.values().length];
            var fate = Fate.values()[n % Fate.values().length];
            var voyage = "%d%02dE".formatted(100 + round, n / ON_A_VOYAGE);
            all.add(Passage.of(route, fate, "%04d%05d".formatted(round, n), voyage, sails, random));
        }
        return all;
    }

    /** As they really come: roughly in order, each up to some hundred places from its own. */
    private static List<String> mixed(List<String> events, int round) {
        var mixed = new ArrayList<String>(events.size());
        for (int from = 0; from < events.size(); from += 5 * BATCH)
            mixed.addAll(CarrierStream.shuffled(
                    events.subList(from, Math.min(from + 5 * BATCH, events.size())), round + from));
        return mixed;
    }

    private void awaitMatched() throws SQLException, InterruptedException {
        while (number("SELECT count(*) FROM (SELECT FROM matching_due LIMIT 1) waiting") > 0) Thread.sleep(5);
    }

    /** What is fast and wrong is not measured. */
    private void check(List<Passage> all) throws SQLException {
        long arrived = all.stream().filter(one -> one.last().arrived() != null).count();
        var names = String.join(
                ",", all.stream().map(one -> "'" + one.booking() + "'").toList());
        long found = number("SELECT count(*) FROM shipment JOIN shipment_reference ON shipment_id = id"
                + " WHERE status = 'ARRIVED' AND value IN (" + names + ")");
        if (found != arrived) throw new CannotRun(arrived + " shipments arrived, and " + found + " know it");
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
