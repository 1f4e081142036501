package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.EventName;
import io.gendan.shipment.deadline.Regime.Act;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Consignment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can ever have happened to deadlines. Add freely; never rename, never remove, never change a meaning. */
sealed interface DeadlineEvent {
    record Subject(ShipmentId shipment, Consignment goods) {}

    /** As they are from now on: a law that is changed later does not change them. {@code regimes} by stage, null where none is known. */
    @EventName("deadlines-assessed")
    record Assessed(Subject of, List<Dates> dates, List<Regime> regimes, Instant at) implements DeadlineEvent {}

    @EventName("regime-chosen")
    record Chosen(int stageNo, Regime regime, String source, Instant at) implements DeadlineEvent {}

    @EventName("suit-time-interrupted")
    record Interrupted(int stageNo, Act act, LocalDate on, String source, Instant at) implements DeadlineEvent {}

    @EventName("suit-time-extended")
    record Extended(int stageNo, LocalDate until, String source, Instant at) implements DeadlineEvent {}
}
