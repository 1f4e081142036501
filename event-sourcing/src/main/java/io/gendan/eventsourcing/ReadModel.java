package io.gendan.eventsourcing;

import java.util.List;

/** A follower whose tables hold nothing that the log does not: they can be emptied and written again from the facts. */
public interface ReadModel<S, E> extends Follower<S, E> {
    /** What a person calls it when asking for a rebuild. */
    String name();

    /** Its tables, in the order in which they can be emptied. */
    List<String> tables();
}
