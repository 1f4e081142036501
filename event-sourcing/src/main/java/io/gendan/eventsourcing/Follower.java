package io.gendan.eventsourcing;

import java.util.List;

/** Is told every fact of one aggregate in the transaction of the fact, with the state after it. */
@FunctionalInterface
public interface Follower<S, E> {
    void follow(Tx tx, Recorded<E> fact, S state);

    /** Facts of many aggregates at once. Whoever can write their rows in fewer statements says how. */
    default void followAll(Tx tx, List<News<S, E>> all) {
        for (var one : all) follow(tx.because(one.fact().cause()), one.fact(), one.state());
    }

    /** A fact and the state after it. */
    record News<S, E>(Recorded<E> fact, S state) {}
}
