package io.gendan.eventsourcing;

import java.util.List;
import java.util.OptionalLong;

/** The road from a command to its facts: read, replay, decide, append, tell the followers. All in the caller's transaction. */
public abstract class Aggregate<C, S, E> {
    private final String category;
    private final EventJson<E> json;
    private final Decider<C, S, E> decider;
    private final EventStore store;
    private final Publisher<E> publisher;
    private final List<Follower<S, E>> followers;

    /** Read aloud, the arguments say what happens when one of these changes. */
    protected Aggregate(
            String category,
            Class<E> events,
            Decider<C, S, E> decider,
            EventStore store,
            Publisher<E> publisher,
            List<Follower<S, E>> followers) {
        this.category = category;
        this.json = new EventJson<>(events);
        this.decider = decider;
        this.store = store;
        this.publisher = publisher;
        this.followers = followers;
    }

    /**
     * @param expected the version that the caller has seen, if they said so
     * @return the version after the command; the same as before when there was nothing to do
     * @throws Refused when a rule says no
     * @throws StaleVersion when the stream is not at {@code expected}, or grew while we decided
     */
    public final long handle(Tx tx, Id id, OptionalLong expected, C command) {
        var history = store.read(tx, category, id.value(), json);
        long version = history.size();
        if (expected.isPresent() && expected.getAsLong() != version)
            throw new StaleVersion("at version " + version + ", not " + expected.getAsLong());

        var state = decider.initial();
        for (var fact : history) state = decider.evolve(state, fact.event());
        var facts = store.append(tx, category, id.value(), version, decider.decide(state, command), json, publisher);

        for (var fact : facts) {
            state = decider.evolve(state, fact.event());
            for (var follower : followers) follower.follow(tx, fact, state);
        }
        return version + facts.size();
    }

    public final long handle(Tx tx, Id id, C command) {
        return handle(tx, id, OptionalLong.empty(), command);
    }

    String category() {
        return category;
    }

    EventJson<E> json() {
        return json;
    }

    Decider<C, S, E> decider() {
        return decider;
    }

    Publisher<E> publisher() {
        return publisher;
    }

    List<Follower<S, E>> followers() {
        return followers;
    }
}
