package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerChanged;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When a customer wants to be written to in another language, every letter from now on is, whenever its order was placed. */
@Singleton
public class WhenCustomerChanged implements Reaction<CustomerChanged> {
    private final CustomerLanguages languages;

    WhenCustomerChanged(CustomerLanguages languages) {
        this.languages = languages;
    }

    @Override
    public Class<CustomerChanged> to() {
        return CustomerChanged.class;
    }

    @Override
    public void react(Tx tx, CustomerChanged changed) {
        languages.now(tx, new CustomerId(changed.customerId()), changed.language());
    }
}
