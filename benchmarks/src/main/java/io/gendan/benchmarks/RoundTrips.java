package io.gendan.benchmarks;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** From the moment something was said for good until a stranger holds it in hand, in milliseconds. */
final class RoundTrips {
    private final OpenLoop loop;
    private final UUID[] keys;
    private final long[] said;
    private final long[] heard;
    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final CountDownLatch missing;

    RoundTrips(OpenLoop loop) {
        this.loop = loop;
        said = new long[loop.times()];
        heard = new long[loop.times()];
        missing = new CountDownLatch(loop.times());
        keys = IntStream.range(0, loop.times())
                .mapToObj(_ -> ParcelId.fresh().value())
                .toArray(UUID[]::new);
        for (int i = 0; i < keys.length; i++) numbers.put(keys[i].toString(), i);
    }

    UUID key(int number) {
        return keys[number];
    }

    /** To be called by the action, when it has said its number. */
    void said(int number) {
        said[number] = System.nanoTime();
    }

    /** The first second is for getting under way, and is not counted. */
    double[] measure(Topic topic, IntConsumer action) throws InterruptedException {
        var listening = new CountDownLatch(1);
        var listener = Thread.ofPlatform().daemon().start(() -> listen(topic, listening));
        listening.await();
        loop.run(action);
        if (!missing.await(60, TimeUnit.SECONDS))
            throw new IllegalStateException(missing.getCount() + " messages never came");
        listener.join();
        return IntStream.range(loop.perSecond(), said.length)
                .mapToDouble(i -> (heard[i] - said[i]) / 1e6)
                .toArray();
    }

    private void listen(Topic topic, CountDownLatch listening) {
        try (var consumer = topic.consumer()) {
            listening.countDown();
            while (missing.getCount() > 0) {
                var records = consumer.poll(Duration.ofMillis(100));
                long now = System.nanoTime();
                for (var each : records) {
                    var number = numbers.get(each.key());
                    if (number == null || heard[number] != 0) continue;
                    heard[number] = now;
                    missing.countDown();
                }
            }
        }
    }
}
