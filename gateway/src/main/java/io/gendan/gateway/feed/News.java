package io.gendan.gateway.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes every reader that waits when something was committed in this process; another replica's commits are found by looking. */
@Singleton
public class News {
    private final ReentrantLock lock = new ReentrantLock();
    private final java.util.concurrent.locks.Condition more = lock.newCondition();
    private final List<Runnable> nudges = new CopyOnWriteArrayList<>();
    private long count;

    /** For who does not wait here. It is run by who has just committed, so it only nudges. */
    public void whenever(Runnable nudge) {
        nudges.add(nudge);
    }

    void arrived() {
        lock.lock();
        try {
            count++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
        nudges.forEach(Runnable::run);
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
