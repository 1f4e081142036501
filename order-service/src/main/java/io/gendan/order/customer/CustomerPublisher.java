package io.gendan.order.customer;

import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.order.OrderMessage.CustomerChanged;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import io.gendan.order.customer.CustomerEvent.Registered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class CustomerPublisher implements Publisher<CustomerEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<CustomerEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Registered registered -> Optional.of(registered(id, registered));
            case Changed changed -> Optional.of(changed(id, changed));
            case ContactErased erased ->
                Optional.of(new OrderMessage.ContactErased(id, erased.contact().value(), erased.at()));
            case ContactAdded _, ContactChanged _ ->
                Optional.empty(); // whom to write to is asked for when it is written
        };
    }

    private static CustomerRegistered registered(UUID id, Registered registered) {
        var profile = registered.profile();
        return new CustomerRegistered(
                id,
                registered.customerNo(),
                profile.name(),
                profile.category(),
                profile.language().code(),
                profile.timeZone(),
                profile.delayThreshold(),
                profile.grade().name(),
                names(profile.waysToReach()));
    }

    private static CustomerChanged changed(UUID id, Changed changed) {
        var now = changed.to();
        return new CustomerChanged(
                id,
                changed.customerNo(),
                changed.from().changesTo(now).stream()
                        .map(CustomerProfile.Change::field)
                        .toList(),
                now.name(),
                now.category(),
                now.grade().name(),
                now.language().code(),
                now.timeZone(),
                now.delayThreshold(),
                names(now.waysToReach()),
                changed.at());
    }

    private static List<String> names(List<WayToReach> ways) {
        return ways.stream().map(WayToReach::name).toList();
    }
}
