package io.gendan.gateway.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes every reader that waits when something was committed in this process; another replica's commits are found by looking. */
@Singleton
class News {
    private final ReentrantLock lock = new ReentrantLock();
    private final java.util.concurrent.locks.Condition more = lock.newCondition();
    private long count;

    void arrived() {
        lock.lock();
        try {
            count++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** To be asked before looking, so that what comes between looking and waiting is not slept through. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void awaitMoreThan(long seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (count == seen && left > 0) left = more.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
