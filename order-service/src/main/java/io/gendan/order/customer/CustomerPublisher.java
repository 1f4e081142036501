package io.gendan.order.customer;

import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.customer.CustomerEvent.Registered;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class CustomerPublisher implements Publisher<CustomerEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<CustomerRegistered> translate(Recorded<CustomerEvent> fact) {
        return switch (fact.event()) {
            case Registered registered ->
                Optional.of(new OrderMessage.CustomerRegistered(
                        fact.streamId(),
                        registered.customerNo(),
                        registered.name(),
                        registered.category(),
                        registered.language().code(),
                        registered.timeZone(),
                        registered.delayThreshold()));
        };
    }
}
