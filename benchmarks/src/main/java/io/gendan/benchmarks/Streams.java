package io.gendan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.local.CannotRun;
import io.gendan.local.House;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Customers' systems listen, by streams and by webhooks: how soon after it happened does each hear of it, and does all of it come? */
final class Streams implements Benchmark {
    private static final int STREAMS_OF_EACH = 5; // as many as one customer may have
    private static final int LIMIT_MS = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public String question() {
        return "how soon do a thousand streams and a hundred webhooks hear of what happened?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int customers = options.either(200, 20);
        int perSecond = options.either(200, 20);
        int seconds = options.either(60, 10);
        report.note("""
                %d customers with %d streams (SSE) each, every second one with a webhook besides, all in this JVM on the same cores. %d orders
                a second are placed at order-service for them in turns, for %d s; each is one event, and counts from the time that
                it carries, shortly before its commit, until its listener has read it: commit, relay, Kafka, the gateway's
                commit, the way out. The shipment and complaint services are stopped. Lost is what the feed has and
                a listener has not %d s after the last order.""".formatted(customers, STREAMS_OF_EACH, perSecond, seconds, PATIENCE.toSeconds()));
        try (var lab = new Lab();
                var door = new Door(16);
                var listeners = new Listeners(lab.house())) {
            var house = lab.house();
            house.up(System.err);
            house.part("complaint-service").stop();
            house.part("shipment-service").stop();
            door.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, door, report);
            var buyers = seeds.customers(customers);
            var product = seeds.product();
            var all = listeners(house, door, listeners, buyers);
            report.progress("%,d listeners", all.size());
            place(house, door, buyers, product, perSecond, seconds / 3, report); // warms up
            Quiet.await();
            var began = Instant.now();
            place(house, door, buyers, product, perSecond, seconds, report);
            report(report, all, began, lost(all, listeners));
        }
    }

    private static List<Heard> listeners(House house, Door door, Listeners listeners, String[] buyers)
            throws Exception {
        door.signIn(house.url("gateway"), "admin");
        var all = new ArrayList<Heard>();
        for (int n = 0; n < buyers.length; n++) {
            var key = key(house, door, buyers[n]).path("key").asText();
            for (int stream = 0; stream < STREAMS_OF_EACH; stream++)
                all.add(listeners.stream(new Heard("stream", key)));
            if (n % 2 == 0) all.add(listeners.webhook(new Heard("webhook", key)));
        }
        door.signIn(house.url("gateway"), "merchandiser");
        return all;
    }

    /** The gateway hears of a customer a moment after they are registered. */
    private static JsonNode key(House house, Door door, String buyer) throws Exception {
        var body = """
                {"name":"bench","customerId":"%s","scopes":["READ_EVENTS","MANAGE_WEBHOOKS"],"expiresAt":"%s"}""".formatted(buyer, Instant.now().plus(Duration.ofDays(1)));
        for (int tries = 0; ; tries++) {
            try {
                return door.one(house.url("gateway") + "/v1/api-keys", body);
            } catch (CannotRun notYet) {
                if (tries == 20) throw notYet;
                Quiet.await();
            }
        }
    }

    private static void place(
            House house, Door door, String[] buyers, String product, int perSecond, int seconds, Report report) {
        var refused = new AtomicInteger();
        long began = System.nanoTime();
        new OpenLoop(perSecond, perSecond * seconds).run(n -> {
            try {
                door.one(house.url("order-service") + "/v1/orders", Seeds.order(buyers[n % buyers.length], product));
            } catch (IOException | CannotRun fault) {
                refused.incrementAndGet();
            }
        });
        report.progress(
                "%,d orders at %.0f/s, %d refused",
                perSecond * seconds, perSecond * seconds / ((System.nanoTime() - began) / 1e9), refused.get());
    }

    /** What is missing when all has had its time. */
    private static long lost(List<Heard> all, Listeners listeners) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var last = new HashMap<String, Long>();
            for (var heard : all)
                if (!last.containsKey(heard.key())) last.put(heard.key(), listeners.last(heard.key()));
            long lost = all.stream()
                    .mapToLong(heard -> heard.missing(last.get(heard.key())))
                    .sum();
            if (lost == 0 || Instant.now().isAfter(end)) return lost;
            Quiet.await();
        }
    }

    private static void report(Report report, List<Heard> all, Instant began, long lost) {
        for (var way : List.of("stream", "webhook")) {
            var millis = all.stream()
                    .filter(heard -> heard.way().equals(way))
                    .flatMapToDouble(heard -> heard.millisSince(began))
                    .toArray();
            report.progress("%,d events by %s", millis.length, way);
            report.add(Result.tells("from commit to " + way + ", median", Race.percentile(0.5, millis), "ms"));
            report.add(Result.within("from commit to " + way + ", p99", Race.percentile(0.99, millis), "ms", LIMIT_MS));
        }
        report.add(Result.within("events that did not come", lost, "", 0));
    }
}
