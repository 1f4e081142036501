package io.gendan.complaint.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days are counted generously: a day has not ended while it is still that day anywhere. */
final class Days {
    private Days() {}

    /** The earliest day that it can be somewhere at that time. */
    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.ofHours(-12));
    }

    /** The latest day that it can be somewhere at that time. */
    static LocalDate latest(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.ofHours(14));
    }
}
