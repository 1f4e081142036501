package io.gendan.shipment.deadline;

import io.gendan.shipment.deadline.DeadlineEvent.Subject;
import io.gendan.shipment.deadline.Regime.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one can ask of the deadlines of a shipment. */
sealed interface DeadlineCommand {
    /** {@code found}: by stage, the law that mode, places and day lead to; its element is null where none does. */
    record Assess(Subject of, List<Stage> stages, List<Regime> found, Instant now) implements DeadlineCommand {}

    /** The contract, or a court, says which law holds. */
    record Choose(int stageNo, Regime regime, String source, Instant now) implements DeadlineCommand {}

    record Interrupt(int stageNo, Act act, LocalDate on, String source, Instant now) implements DeadlineCommand {}

    record Extend(int stageNo, LocalDate until, String source, Instant now) implements DeadlineCommand {}
}
