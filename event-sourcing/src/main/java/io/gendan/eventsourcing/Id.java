package io.gendan.eventsourcing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An id is a type of its own: an order's is not a shipment's. Implemented by records of one UUID. */
public interface Id {
    UUID value();

    /** A new UUIDv7: unique, and later ones sort behind earlier ones, which keeps the indexes dense. */
    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
