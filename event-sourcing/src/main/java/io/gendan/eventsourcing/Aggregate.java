package io.gendan.eventsourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

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
        return decide(tx, id, version, replayed(history).state(), command);
    }

    /** The first command of an id that was just drawn: there is nothing to read, and if there were the append would find it. */
    public final long begin(Tx tx, Id fresh, C command) {
        queue(tx, List.of(fresh));
        return decide(tx, fresh, 0, decider.initial(), command);
    }

    /** Refuses what {@link #begin} would refuse, before anything is used up for it that there is only once, as a number. */
    public final void mayBegin(C command) {
        decider.decide(decider.initial(), command);
    }

    private long decide(Tx tx, Id id, long version, S state, C command) {
        var facts = store.append(tx, category, id.value(), version, decider.decide(state, command), json, publisher);

        for (var fact : facts) {
            state = decider.evolve(state, fact.event());
            for (var follower : followers) follower.follow(tx, fact, state);
        }
        return version + facts.size();
    }

    /** As it is now, for who only looks at it. */
    public final S state(Tx tx, Id id) {
        return replayed(store.read(tx, category, id.value(), json)).state();
    }

    public final long handle(Tx tx, Id id, C command) {
        return handle(tx, id, OptionalLong.empty(), command);
    }

    /** One command for each of many: what one fact of the world does to thousands of aggregates. See {@link #handleAll(Tx, List)}. */
    public final int handleAll(Tx tx, Map<? extends Id, ? extends C> commands) {
        var errands = new ArrayList<Errand<C>>(commands.size());
        commands.forEach((id, command) -> errands.add(new Errand<>(tx.cause(), id, command)));
        return handleAll(tx, errands);
    }

    /**
     * Many at once in a handful of statements, one after the other where they go to the same aggregate. One refusal or one stale stream,
     * and none of it happens.
     *
     * @return how many facts came of it
     */
    public final int handleAll(Tx tx, List<Errand<C>> errands) {
        var ids = new LinkedHashMap<UUID, Id>();
        for (var errand : errands) ids.put(errand.id().value(), errand.id());
        queue(tx, ids.values());
        var histories = store.readAll(tx, category, ids.keySet(), json);
        var latest = new HashMap<UUID, Latest<S>>();
        var news = new ArrayList<Follower.News<S, E>>(errands.size());
        for (var errand : errands) {
            var stream = errand.id().value();
            var at = latest.computeIfAbsent(stream, id -> replayed(histories.getOrDefault(id, List.of())));
            var facts =
                    store.recorded(errand.cause(), stream, at.version(), decider.decide(at.state(), errand.command()));
            for (var fact : facts) {
                at = new Latest<>(fact.version(), decider.evolve(at.state(), fact.event()));
                news.add(new Follower.News<>(fact, at.state()));
            }
            latest.put(stream, at);
        }
        if (news.isEmpty()) return 0;
        store.append(tx, category, news.stream().map(Follower.News::fact).toList(), json, publisher);
        for (var follower : followers) follower.followAll(tx, news);
        return news.size();
    }

    private record Latest<S>(long version, S state) {}

    private Latest<S> replayed(List<Recorded<E>> history) {
        var state = decider.initial();
        for (var fact : history) state = decider.evolve(state, fact.event());
        return new Latest<>(history.size(), state);
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
