package io.gendan.complaint.clock;

import io.gendan.complaint.words.Rung;
import java.time.Instant;

/** Somebody higher is to hear of it: at that time, for that reason. */
public record Step(Instant at, Rung to, Reason reason) {
    public enum Reason {
        FIRST_RESPONSE,
        NEXT_UPDATE,
        SETTLEMENT,
        LARGE_AMOUNT
    }
}
