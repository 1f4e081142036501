package io.gendan.order.followup;

import io.gendan.contracts.order.OrderMessage.MilestoneOverdue;
import io.gendan.contracts.order.OrderMessage.ProductionStatusChanged;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.followup.FollowUpEvent.Ended;
import io.gendan.order.followup.FollowUpEvent.HandedOver;
import io.gendan.order.followup.FollowUpEvent.Overdue;
import io.gendan.order.followup.FollowUpEvent.Planned;
import io.gendan.order.followup.FollowUpEvent.Reached;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class FollowUpPublisher implements Publisher<FollowUpEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<FollowUpEvent> fact) {
        return switch (fact.event()) {
            case Overdue it ->
                Optional.of(new MilestoneOverdue(
                        fact.streamId(), it.milestone().name(), it.owner(), it.plannedOn(), it.at()));
            case Reached it
            when it.milestone().isOfProduction() ->
                Optional.of(new ProductionStatusChanged(
                        fact.streamId(), it.milestone().name(), it.actualOn(), it.at()));
            case Reached _ -> Optional.empty(); // whoever told us has told the others
            case Planned _, HandedOver _ -> Optional.empty(); // our own plans
            case Ended _ -> Optional.empty(); // the order has said so
        };
    }
}
