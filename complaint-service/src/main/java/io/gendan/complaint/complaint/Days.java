package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.DUE_IN_THE_PAST;

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

    /** Of what somebody is to do: refused where that day has passed everywhere. */
    static void mustBeToCome(LocalDate due, Instant now) {
        if (due != null && due.isBefore(of(now))) throw DUE_IN_THE_PAST.refused(DUE_IN_THE_PAST.sentence(), "/dueOn");
    }

    /** The latest day that it can be somewhere at that time. */
    static LocalDate latest(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.ofHours(14));
    }
}
