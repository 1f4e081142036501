package io.gendan.order.grade;

import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage.ConcessionCeilingSet;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.grade.CeilingEvent.CeilingSet;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class CeilingPublisher implements Publisher<CeilingEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<ConcessionCeilingSet> translate(Recorded<CeilingEvent> fact) {
        return switch (fact.event()) {
            case CeilingSet set -> {
                var sum = set.ceiling().sum();
                yield Optional.of(new ConcessionCeilingSet(
                        set.grade().name(),
                        set.ceiling().percent(),
                        sum == null ? null : new Money(sum.amount(), sum.currency()),
                        set.at()));
            }
        };
    }
}
