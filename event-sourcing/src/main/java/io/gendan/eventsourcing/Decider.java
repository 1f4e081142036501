package io.gendan.eventsourcing;

import java.util.List;

/**
 * The rules of one aggregate as two pure functions: what follows from a command, and what a fact makes of the state.
 *
 * @param <C> sealed commands, @param <S> sealed states, @param <E> sealed events
 */
public interface Decider<C, S, E> {
    S initial();

    /** The facts that the command leads to, none if there is nothing to do. Throws {@link Refused} when a rule says no. */
    List<E> decide(S state, C command);

    /** Trusts history: never refuses, whatever today's rules say. */
    S evolve(S state, E event);

    default S replay(Iterable<? extends E> history) {
        S state = initial();
        for (E event : history) state = evolve(state, event);
        return state;
    }
}
