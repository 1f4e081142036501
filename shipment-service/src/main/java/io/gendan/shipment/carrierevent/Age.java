package io.gendan.shipment.carrierevent;

import java.time.Instant;
import java.util.Comparator;

/**
 * Which of two versions of one event is the newer, whoever came first: the one that was updated later; of the same time the one
 * that takes it back; and of the same time and kind always the same one of the two.
 *
 * @param updatedAt null where an event is taken back without a time: that is for ever
 * @param digest of the whole content
 */
public record Age(Instant updatedAt, boolean retracted, String digest) implements Comparable<Age> {
    private static final Comparator<Age> OLDEST_FIRST = Comparator.comparing(
                    Age::updatedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Age::retracted)
            .thenComparing(Age::digest);

    @Override
    public int compareTo(Age other) {
        return OLDEST_FIRST.compare(this, other);
    }

    boolean isNewerThan(Age other) {
        return other == null || compareTo(other) > 0;
    }
}
