package io.gendan.order.grade;

import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;

/** Everything that can ever have happened to a grade's ceiling. Add freely; never rename, never remove, never change a meaning. */
sealed interface CeilingEvent {

    /**
     * How far one may go without asking higher up. With both, the lower of the two holds.
     *
     * @param percent of the order's amount; null when only a sum was said
     * @param sum null when only a percentage was said
     */
    record Ceiling(BigDecimal percent, Money sum) {}

    /** {@code by} is the id of the general manager's account. */
    @EventName("concession-ceiling-set")
    record CeilingSet(Grade grade, Ceiling ceiling, String by, Instant at) implements CeilingEvent {}
}
