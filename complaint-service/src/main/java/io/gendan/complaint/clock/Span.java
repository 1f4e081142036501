package io.gendan.complaint.clock;

import java.time.Instant;

/** A time in which a clock counts; {@code to} is null while it goes on. */
record Span(Instant from, Instant to) {
    boolean isEmpty() {
        return to != null && !from.isBefore(to);
    }
}
