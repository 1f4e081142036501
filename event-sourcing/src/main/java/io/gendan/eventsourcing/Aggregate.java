package io.gendan.eventsourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        queue(tx, List.of(id));
        var history = store.read(tx, category, id.value(), json);
        long version = history.size();
        if (expected.isPresent() && expected.getAsLong() != version)
            throw new StaleVersion("at version " + version + ", not " + expected.getAsLong());

        var state = decider.initial();
        for (var fact : history) state = decider.evolve(state, fact.event());
        return decide(tx, id, version, state, command);
    }

    /** The first command of an id that was just drawn: there is nothing to read, and if there were the append would find it. */
    public final long begin(Tx tx, Id fresh, C command) {
        queue(tx, List.of(fresh));
        return decide(tx, fresh, 0, decider.initial(), command);
    }

    private long decide(Tx tx, Id id, long version, S state, C command) {
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

    /**
     * Many of them at once, each with its command, in a handful of statements: what one fact of the world does to thousands of
     * aggregates. One refusal or one stale stream, and none of it happens.
     *
     * @return how many facts came of it
     */
    public final int handleAll(Tx tx, Map<? extends Id, ? extends C> commands) {
        queue(tx, commands.keySet());
        var streams = commands.keySet().stream().map(Id::value).toList();
        var histories = store.readAll(tx, category, streams, json);
        var news = new ArrayList<Follower.News<S, E>>(commands.size());
        commands.forEach((id, command) -> {
            var history = histories.getOrDefault(id.value(), List.of());
            var state = decider.replay(history.stream().map(Recorded::event).toList());
            var decided = decider.decide(state, command);
            for (var fact : store.recorded(tx.cause(), id.value(), history.size(), decided)) {
                state = decider.evolve(state, fact.event());
                news.add(new Follower.News<>(fact, state));
            }
        });
        store.append(tx, category, news.stream().map(Follower.News::fact).toList(), json, publisher);
        if (!news.isEmpty()) for (var follower : followers) follower.followAll(tx, news);
        return news.size();
    }

    /**
     * Comes before anything is read or written. An aggregate whose rows others lock before they command it locks them here, so
     * that all take the rows and the log in the same order; among themselves by id.
     */
    protected void queue(Tx tx, Collection<? extends Id> ids) {}

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
