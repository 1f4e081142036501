package io.gendan.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** That many threads do that many things as fast as they can. */
record Crowd(int threads, int operations) {

    /** Each thread makes its own worker, before the clock runs. */
    @FunctionalInterface
    interface Maker {
        Worker make() throws Exception;
    }

    @FunctionalInterface
    interface Worker extends AutoCloseable {
        void work(int number) throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** Operations per second, from the first's start to the last's end; making and closing workers is nobody's time. */
    double rate(Maker maker) throws Exception {
        var next = new AtomicInteger();
        var last = new AtomicLong();
        var ready = new CountDownLatch(threads);
        var go = new CountDownLatch(1);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                all.add(executor.submit(() -> {
                    try (var worker = made(maker, ready)) {
                        go.await();
                        for (int n = next.getAndIncrement(); n < operations; n = next.getAndIncrement()) worker.work(n);
                        last.accumulateAndGet(System.nanoTime(), Math::max);
                    }
                    return null;
                }));
            }
            ready.await();
            long began = System.nanoTime();
            last.set(began);
            go.countDown();
            for (var each : all) each.get();
            return operations / ((last.get() - began) / 1e9);
        }
    }

    private static Worker made(Maker maker, CountDownLatch ready) throws Exception {
        try {
            return maker.make();
        } finally {
            ready.countDown(); // also when it failed: nobody waits for ever
        }
    }
}
