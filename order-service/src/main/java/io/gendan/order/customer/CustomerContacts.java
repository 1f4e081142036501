package io.gendan.order.customer;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import io.gendan.order.customer.CustomerEvent.Registered;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What do we turn to a customer's people for, and who of them is erased? By their ids: who they are is in {@link Contacts}. */
@Singleton
class CustomerContacts implements ReadModel<Customer, CustomerEvent> {
    record Erased(ContactId id, Instant erasedAt) {}

    @Override
    public String name() {
        return "customer-contacts";
    }

    @Override
    public List<String> tables() {
        return List.of("customer_contact");
    }

    @Override
    public void follow(Tx tx, Recorded<CustomerEvent> fact, Customer state) {
        switch (fact.event()) {
            case ContactAdded added -> now(tx, fact, added.contact(), added.roles());
            case ContactChanged changed -> now(tx, fact, changed.contact(), changed.roles());
            case ContactErased erased -> {
                now(tx, fact, erased.contact(), List.of());
                tx.update(
                        "UPDATE customer_contact SET erased_at = ? WHERE contact_id = ?",
                        erased.at(),
                        erased.contact());
            }
            case Registered _, Changed _ -> {}
        }
    }

    private static void now(Tx tx, Recorded<CustomerEvent> fact, ContactId contact, List<ContactRole> roles) {
        tx.update(
                "INSERT INTO customer_contact (contact_id, customer_id, roles) VALUES (?, ?, ?::text[])"
                        + " ON CONFLICT (contact_id) DO UPDATE SET roles = excluded.roles",
                contact,
                fact.streamId(),
                roles);
    }

    List<Erased> erased(Tx tx, CustomerId customer) {
        return tx.query(
                "SELECT contact_id, erased_at FROM customer_contact WHERE customer_id = ? AND erased_at IS NOT NULL"
                        + " ORDER BY contact_id",
                row -> new Erased(
                        new ContactId(row.getObject("contact_id", UUID.class)), Columns.instant(row, "erased_at")),
                customer);
    }
}
