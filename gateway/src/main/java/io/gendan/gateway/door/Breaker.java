package io.gendan.gateway.door;

/**
 * Whether somebody who does not answer is worth asking. After so many failures in a row they are left in peace for a while; then one
 * asks, and how that goes decides for all. Times are those of {@link System#nanoTime()}.
 */
final class Breaker {
    private final int patience;
    private final long restNanos;
    private volatile int failures; // in a row
    private long restUntil;
    private boolean tried;
    private long triedAt;

    Breaker(int patience, long restNanos) {
        this.patience = patience;
        this.restNanos = restNanos;
    }

    boolean isClosed() {
        return failures < patience;
    }

    /**
     * The one who asks after the rest; whoever is told yes has to say how it went. Who has not said so after as long again holds up
     * nobody else: it may be them that are slow.
     */
    synchronized boolean letsOneTry(long now) {
        if (isClosed()) return true;
        if (now - restUntil < 0 || tried && now - triedAt < restNanos) return false;
        tried = true;
        triedAt = now;
        return true;
    }

    /** Nothing came of it, and it is nobody's fault: who asked has gone. */
    synchronized void leftOff() {
        tried = false;
    }

    void answered() {
        if (failures == 0) return; // of the many that go well none waits here
        synchronized (this) {
            failures = 0;
            tried = false;
        }
    }

    synchronized void failed(long now) {
        failures = Math.min(failures + 1, patience);
        tried = false;
        restUntil = now + restNanos;
    }
}
