package io.gendan.local;

import java.util.concurrent.locks.LockSupport;

/** Between two looks at something that another process does. */
final class Pause {

    static void ofMillis(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
        if (Thread.currentThread().isInterrupted()) throw new CannotRun("interrupted");
    }

    private Pause() {}
}
