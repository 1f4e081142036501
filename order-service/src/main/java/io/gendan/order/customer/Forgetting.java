package io.gendan.order.customer;

import io.gendan.eventsourcing.Asked;

/** Wherever else in this service a person can be named. */
public interface Forgetting {
    /** The person is erased, in this transaction: nothing that names them stays. */
    void forget(Asked asked, CustomerId customer, Person person);
}
