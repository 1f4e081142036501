package io.gendan.order.customer;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Customers extends Aggregate<CustomerCommand, Customer, CustomerEvent> {
    Customers(
            EventStore store,
            CustomerPublisher publisher,
            CustomerList list,
            CustomerContacts contacts,
            CustomerChanges changes) {
        super("customer", CustomerEvent.class, Customer.DECIDER, store, publisher, List.of(list, contacts, changes));
    }
}
