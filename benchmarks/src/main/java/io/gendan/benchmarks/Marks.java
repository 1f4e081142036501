package io.gendan.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a stranger hears on the shipments' topic: who is affected by which incident, and when the last of them was said. */
final class Marks implements AutoCloseable {
    private static final Pattern INCIDENT = Pattern.compile("\"incidentId\":\"([0-9a-f-]{36})\"");
    private static final long PATIENCE = 600_000_000_000L;

    private final Map<String, Heard> byIncident = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private volatile boolean closed;

    private static final class Heard {
        private final List<ConsumerRecord<String, String>> records = Collections.synchronizedList(new ArrayList<>());
        private volatile long last;
    }

    Marks(Topic topic) throws InterruptedException {
        Thread.ofPlatform().name("stranger").daemon().start(() -> listen(topic));
        listening.await();
    }

    /** Waits for so many marks of the incident; the moment of the last, as {@link System#nanoTime()} tells it. */
    long last(String incident, int count) throws InterruptedException {
        long began = System.nanoTime();
        while (count(incident) < count) {
            if (System.nanoTime() - began > PATIENCE)
                throw new IllegalStateException(
                        "only %d of %d shipments were marked".formatted(count(incident), count));
            Thread.sleep(2);
        }
        return byIncident.get(incident).last;
    }

    /** The marks themselves; they are not kept any longer. */
    List<ConsumerRecord<String, String>> take(String incident) {
        return List.copyOf(byIncident.remove(incident).records);
    }

    private int count(String incident) {
        var heard = byIncident.get(incident);
        return heard == null ? 0 : heard.records.size();
    }

    private void listen(Topic topic) {
        try (var consumer = topic.consumer()) {
            listening.countDown();
            while (!closed) {
                var records = consumer.poll(Duration.ofMillis(100));
                long now = System.nanoTime();
                for (var each : records) if (isMark(each)) hear(each, now);
            }
        }
    }

    private void hear(ConsumerRecord<String, String> mark, long now) {
        var incident = INCIDENT.matcher(mark.value());
        if (!incident.find()) throw new IllegalStateException("a mark without its incident: " + mark.value());
        var heard = byIncident.computeIfAbsent(incident.group(1), _ -> new Heard());
        heard.last = now;
        heard.records.add(mark);
    }

    private static boolean isMark(ConsumerRecord<String, String> message) {
        return header(message, "ce_type").equals("io.gendan.shipment.ShipmentAffected.v1");
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
    }
}
