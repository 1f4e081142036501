package io.gendan.complaint.mailbox;

import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When a person at a customer's is erased, the mails they wrote to us say nothing any more. */
@Singleton
public class WhenContactErased implements Reaction<ContactErased> {
    private final MailErasure erasure;

    WhenContactErased(MailErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public Class<ContactErased> to() {
        return ContactErased.class;
    }

    @Override
    public void react(Tx tx, ContactErased erased) {
        erasure.eraseAll(tx, new CustomerId(erased.customerId()), erased.contactId(), erased.at());
    }
}
