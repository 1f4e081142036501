package io.gendan.complaint.incidentcase;

import io.gendan.complaint.letter.Recipients;
import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When a person at a customer's is erased, so is what was copied here: whom letters went to, and whom somebody spoke to. */
@Singleton
public class WhenContactErased implements Reaction<ContactErased> {
    private final Recipients recipients;
    private final Conversations conversations;

    WhenContactErased(Recipients recipients, Conversations conversations) {
        this.recipients = recipients;
        this.conversations = conversations;
    }

    @Override
    public Class<ContactErased> to() {
        return ContactErased.class;
    }

    @Override
    public void react(Tx tx, ContactErased erased) {
        var customer = new CustomerId(erased.customerId());
        recipients.erase(tx, customer, erased.contactId(), erased.at());
        conversations.erase(tx, customer, erased.contactId());
    }
}
