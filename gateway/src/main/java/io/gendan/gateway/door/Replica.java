package io.gendan.gateway.door;

import java.util.concurrent.atomic.AtomicInteger;

/** One process of a service: how much of ours it has in hand, and whether it is worth asking. */
final class Replica {
    private final String host;
    private final int port;
    private final Breaker breaker;
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile boolean refusesAtOnce;

    Replica(String host, int port, Breaker breaker) {
        this.host = host;
        this.port = port;
        this.breaker = breaker;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    int inHand() {
        return inHand.get();
    }

    boolean isSound() {
        return breaker.isClosed();
    }

    boolean mayBeTried(long now) {
        return breaker.letsOneTry(now);
    }

    /** Where nobody listens, asking costs nothing, and the moment somebody does is not missed. */
    boolean refusesAtOnce() {
        return refusesAtOnce;
    }

    void take() {
        inHand.incrementAndGet();
    }

    /** It has begun to answer: that is all a breaker wants to know. */
    void answered() {
        refusesAtOnce = false;
        breaker.answered();
    }

    void failed(long now, boolean atOnce) {
        refusesAtOnce = atOnce;
        breaker.failed(now);
    }

    void leftOff() {
        breaker.leftOff();
    }

    /** Once for each {@link #take()}. */
    void done() {
        inHand.decrementAndGet();
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
