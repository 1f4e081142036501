package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckEvent.About;
import java.time.Instant;
import java.time.LocalDate;

/** What one can ask of the check of a countermeasure's effect. {@code by} is who asks. */
sealed interface EffectCheckCommand {
    record Plan(About about, LocalDate dueOn, String by, Instant now) implements EffectCheckCommand {}

    /** What the calendar says. */
    record Look(LocalDate today, Instant now) implements EffectCheckCommand {}

    /** @param repeats how many like complaints there were since */
    record Judge(Verdict verdict, String lookedAt, int repeats, LocalDate today, String by, Instant now)
            implements EffectCheckCommand {}

    record CallOff(String by, Instant now) implements EffectCheckCommand {}
}
