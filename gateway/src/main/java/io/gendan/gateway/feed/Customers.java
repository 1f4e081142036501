package io.gendan.gateway.feed;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The customers that the house has told of. One that was registered just now takes a moment. */
@Singleton
public class Customers {
    public boolean isKnown(Tx tx, UUID customer) {
        return tx.first(
                        "SELECT 1 FROM feed WHERE subject = ? AND type = 'io.gendan.customer.CustomerRegistered.v1' LIMIT 1",
                        _ -> true,
                        customer)
                .isPresent();
    }
}
