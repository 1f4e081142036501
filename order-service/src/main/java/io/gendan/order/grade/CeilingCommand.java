package io.gendan.order.grade;

import io.gendan.order.grade.CeilingEvent.Ceiling;
import java.time.Instant;

/** What one can ask of a grade. */
sealed interface CeilingCommand {

    record SetCeiling(Grade grade, Ceiling ceiling, String by, Instant now) implements CeilingCommand {}
}
