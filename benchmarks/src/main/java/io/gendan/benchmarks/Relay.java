package io.gendan.benchmarks;

import io.gendan.benchmarks.ParcelCommand.Register;
import io.gendan.benchmarks.Race.Contender;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Outbox;
import io.gendan.eventsourcing.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;

/** How soon the world hears of a commit, and how fast a backlog goes out. */
final class Relay implements Benchmark {
    private static final int PER_SECOND = 500;
    private static final int KEYS = 1000;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String question() {
        return "how soon after its commit can a stranger read a message, and how fast does a backlog drain?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        report.note("""
                Open loop of 500 commands a second (event, outbox and read-model row each), from the commit until a consumer with Kafka's
                own client holds the record; baseline: the same records and consumer, from send() of an idempotent producer, linger 0.
                The backlog's baseline is an idempotent producer with default linger that sends the same records from memory.""");
        try (var lab = new Lab()) {
            var database = lab.database();
            var topic = Topic.created(lab.kafka(), Parcels.TOPIC);
            try (var pool = database.pool(16)) {
                soon(options, report, pool, topic);
                backlog(options, report, database, pool, topic);
            }
        }
    }

    private static void soon(Options options, Report report, DataSource pool, Topic topic) throws Exception {
        var outbox = new Outbox(Parcels.TYPES);
        var parcels = Parcels.told(outbox);
        var transactions = new Transactions(pool);
        var loop = new OpenLoop(PER_SECOND, PER_SECOND * options.either(6, 3));
        var halves = new HashMap<String, List<Double>>();
        Contender relayed = timed("commit to consumer", halves, () -> {
            var trips = new RoundTrips(loop);
            try (var _ = Relaying.start(pool, outbox, topic)) {
                return trips.measure(
                        topic,
                        n -> transactions.run(Parcels.cause(), tx -> {
                            tx.afterCommit(() -> trips.said(n));
                            parcels.handle(tx, new ParcelId(trips.key(n)), new Register(ParcelEvent.registered()));
                        }));
            }
        });
        Contender plain = timed("send to consumer", halves, () -> {
            var trips = new RoundTrips(loop);
            try (var producer = topic.producer(0)) {
                producer.partitionsFor(topic.name());
                return trips.measure(topic, n -> {
                    var record = topic.record(trips.key(n), EventJson.toJson(ParcelEvent.registered()));
                    trips.said(n);
                    producer.send(record);
                });
            }
        });
        var p99 = new Race(report, 1, options.rounds(6, 2), List.of(relayed, plain)).medians();
        report.add(Result.compares("p50 at 500/s", median(halves, relayed), "ms", median(halves, plain)));
        report.add(Result.keeps("p99 at 500/s", p99.get(relayed.name()), "ms", p99.get(plain.name()), 3));
    }

    private interface Measured {
        double[] once() throws Exception;
    }

    /** Answers the p99 and lays the p50 aside. */
    private static Contender timed(String name, Map<String, List<Double>> halves, Measured measured) {
        return new Contender(name, () -> {
            var times = measured.once();
            halves.computeIfAbsent(name, _ -> new ArrayList<>()).add(Race.percentile(0.5, times));
            return Race.percentile(0.99, times);
        });
    }

    private static double median(Map<String, List<Double>> halves, Contender of) {
        var all = halves.get(of.name());
        return Race.median(all.subList(1, all.size())); // without the warm-up
    }

    private static void backlog(Options options, Report report, BenchDatabase database, DataSource pool, Topic topic)
            throws Exception {
        int messages = options.either(100_000, 10_000);
        var body = EventJson.toJson(ParcelEvent.noted());
        var relayed = new Contender("relay", () -> {
            database.prepare(backlogSql(messages, body));
            try (var consumer = topic.consumer()) {
                long before = topic.length(consumer);
                long began = System.nanoTime();
                try (var _ = Relaying.start(pool, new Outbox(Parcels.TYPES), topic)) {
                    while (topic.length(consumer) < before + messages) Thread.sleep(2);
                    double rate = messages / ((System.nanoTime() - began) / 1e9);
                    while (database.number("SELECT count(*) FROM outbox") > 0) Thread.sleep(5); // forgotten as well
                    return rate;
                }
            }
        });
        var plain = new Contender("producer", () -> {
            var keys = new UUID[KEYS];
            for (int i = 0; i < KEYS; i++) keys[i] = UUID.randomUUID();
            var records = new ArrayList<ProducerRecord<String, String>>(messages);
            for (int i = 0; i < messages; i++) records.add(topic.record(keys[i % KEYS], body));
            long began = System.nanoTime();
            try (var producer = topic.producer(5)) {
                records.forEach(producer::send);
                producer.flush();
                return messages / ((System.nanoTime() - began) / 1e9);
            }
        });
        var medians = new Race(report, 1, options.rounds(4, 1), List.of(relayed, plain)).medians();
        report.add(Result.reaches(
                "backlog of %,d messages".formatted(messages),
                medians.get("relay"),
                "/s",
                medians.get("producer"),
                0.2));
    }

    private static String backlogSql(int messages, String body) {
        return """
                TRUNCATE outbox; CHECKPOINT;
                INSERT INTO outbox (topic, key, message_id, sequence, type, body, correlation, recorded_at)
                SELECT '%s', ('00000000-0000-7000-8000-' || lpad(to_hex(n %% %d), 12, '0'))::uuid, gen_random_uuid(), n,
                       'io.gendan.parcel.ParcelNoted.v1', '%s', gen_random_uuid(), now()
                  FROM generate_series(1, %d) n;
                ANALYZE outbox""".formatted(Parcels.TOPIC, KEYS, body, messages);
    }
}
