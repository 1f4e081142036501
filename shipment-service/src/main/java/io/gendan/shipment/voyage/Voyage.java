package io.gendan.shipment.voyage;

import java.util.Comparator;

/** One ship on one voyage, both as they are kept: what an incident hits, and what is locked. */
public record Voyage(String imo, String number) implements Comparable<Voyage> {
    private static final Comparator<Voyage> ORDER =
            Comparator.comparing(Voyage::imo).thenComparing(Voyage::number);

    @Override
    public int compareTo(Voyage other) {
        return ORDER.compare(this, other);
    }
}
