package io.gendan.shipment.freetime;

import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import java.time.Instant;
import java.util.List;

/** What one can ask of a container's time. {@code of} says whose container it is, should nobody have asked before. */
sealed interface FreeTimeCommand {
    record Agree(Followed of, Terms terms, Instant now) implements FreeTimeCommand {}

    record Hear(Followed of, List<Move> moves) implements FreeTimeCommand {}

    /** What our own people say, who can mend it. */
    record Say(Followed of, Move move) implements FreeTimeCommand {}

    /** The time for a warning may have come. */
    record Warn(Instant now) implements FreeTimeCommand {}
}
