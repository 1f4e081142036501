package io.gendan.shipment.average;

import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
import io.gendan.shipment.average.AverageCommand.Concern;
import java.time.Instant;

/** Everything that can ever have happened to a security. Add freely; never rename, never remove, never change a meaning. */
sealed interface AverageEvent {

    /** Given for the first time, or in another form than before. {@code deposit} null for the other papers. */
    @EventName("average-paper-given")
    record PaperGiven(Concern of, Paper paper, String givenBy, String reference, Money deposit, Instant at)
            implements AverageEvent {}

    @EventName("average-released")
    record Released(Concern of, String source, Instant at) implements AverageEvent {}
}
