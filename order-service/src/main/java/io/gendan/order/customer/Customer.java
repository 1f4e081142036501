package io.gendan.order.customer;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.customer.CustomerCommand.Register;
import io.gendan.order.customer.CustomerEvent.Registered;
import java.time.Duration;
import java.util.List;

/** A firm that buys from us. */
sealed interface Customer {
    record Unknown() implements Customer {}

    record Known(Registered as) implements Customer {}

    Decider<CustomerCommand, Customer, CustomerEvent> DECIDER = new Decider<>() {
        @Override
        public Customer initial() {
            return new Unknown();
        }

        @Override
        public List<CustomerEvent> decide(Customer customer, CustomerCommand command) {
            return switch (command) {
                case Register register -> register(customer, register);
            };
        }

        @Override
        public Customer evolve(Customer customer, CustomerEvent event) {
            return switch (event) {
                case Registered registered -> new Known(registered);
            };
        }
    };

    private static List<CustomerEvent> register(Customer customer, Register register) {
        return switch (customer) {
            case Unknown _ ->
                List.of(new Registered(
                        register.customerNo(),
                        register.name(),
                        register.category(),
                        register.language(),
                        register.timeZone(),
                        positive(register.delayThreshold())));
            case Known _ -> List.of(); // the id is ours and new: only the same request twice comes here
        };
    }

    private static Duration positive(Duration threshold) {
        if (threshold.isPositive()) return threshold;
        throw CustomerRefusal.DELAY_THRESHOLD_NOT_POSITIVE.refused(
                CustomerRefusal.DELAY_THRESHOLD_NOT_POSITIVE.sentence(), "/delayThreshold");
    }
}
