package io.gendan.eventsourcing;

import java.util.Optional;

/** Says field by field what the world may know of a fact. Reads the fact alone, so that the log can be published again. */
public interface Publisher<E> {
    String topic();

    /** A record of the public contract, or nothing when nobody outside needs this fact. */
    Optional<? extends Record> translate(Recorded<E> fact);
}
