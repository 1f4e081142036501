package io.gendan.eventsourcing;

/** Is told every fact of one aggregate in the transaction of the fact, with the state after it. */
@FunctionalInterface
public interface Follower<S, E> {
    void follow(Tx tx, Recorded<E> fact, S state);
}
