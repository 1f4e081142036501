package io.gendan.shipment.freetime;

import java.time.Instant;

/**
 * Something that happened to the container, as somebody said it. A later word with the same key replaces it.
 *
 * @param kind null: by its newest word it is not about this container, or was taken back
 * @param place UN/LOCODE, or null
 * @param source who said so, as people read it
 */
public record Move(String key, Kind kind, Instant at, String place, String source, Instant saidAt) {
    /** In the order in which they follow each other. */
    public enum Kind {
        /** Off the ship, DCSA's DISC. */
        DISCHARGED,
        /** Out of the terminal, DCSA's GTOT. */
        GATED_OUT,
        /** Back to the carrier's depot, DCSA's GTIN. */
        RETURNED
    }

    boolean isBefore(Move other) {
        return at.isBefore(other.at);
    }

    boolean replaces(Move before) {
        return before == null || !equals(before) && !saidAt.isBefore(before.saidAt);
    }
}
