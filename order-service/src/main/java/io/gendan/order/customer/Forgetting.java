package io.gendan.order.customer;

import io.gendan.eventsourcing.Asked;

/** Wherever else in this service people of a customer can be named. */
public interface Forgetting {
    /** One of them is erased, in this transaction: nothing that may name them stays. */
    void forget(Asked asked, CustomerId customer);
}
