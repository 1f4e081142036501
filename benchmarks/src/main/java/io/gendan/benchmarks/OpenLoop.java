package io.gendan.benchmarks;

import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Something is asked for so many times a second, however long the answers take: those who wait do not hold up those who ask. */
record OpenLoop(int perSecond, int times) {
    private static final int AT_ONCE = 8;

    void run(IntConsumer action) {
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            long began = System.nanoTime();
            for (int i = 0; i < times; i++) {
                long due = began + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                int number = i;
                executor.execute(() -> action.accept(number));
            }
        }
    }
}
