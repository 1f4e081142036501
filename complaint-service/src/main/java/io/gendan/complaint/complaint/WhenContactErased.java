package io.gendan.complaint.complaint;

import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When a person at a customer's is erased, what they said of a complaint goes with them; that they complained stays. */
@Singleton
public class WhenContactErased implements Reaction<ContactErased> {
    private final ComplaintWords words;

    WhenContactErased(ComplaintWords words) {
        this.words = words;
    }

    @Override
    public Class<ContactErased> to() {
        return ContactErased.class;
    }

    @Override
    public void react(Tx tx, ContactErased erased) {
        words.erase(tx, new CustomerId(erased.customerId()), erased.contactId());
    }
}
