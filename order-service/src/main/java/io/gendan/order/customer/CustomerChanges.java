package io.gendan.order.customer;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerChange.Kind;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import io.gendan.order.customer.CustomerEvent.Registered;
import jakarta.inject.Singleton;
import java.util.List;

/** What was changed of a customer's file, by whom and when? */
@Singleton
class CustomerChanges implements ReadModel<Customer, CustomerEvent> {
    @Override
    public String name() {
        return "customer-changes";
    }

    @Override
    public List<String> tables() {
        return List.of("customer_change");
    }

    @Override
    public void follow(Tx tx, Recorded<CustomerEvent> fact, Customer state) {
        switch (fact.event()) {
            case Registered _ -> {}
            case Changed changed -> add(tx, fact, Kind.CHANGED, changed);
            case ContactAdded added -> add(tx, fact, Kind.CONTACT_ADDED, added);
            case ContactChanged changed -> add(tx, fact, Kind.CONTACT_CHANGED, changed);
            case ContactErased erased -> add(tx, fact, Kind.CONTACT_ERASED, erased);
        }
    }

    private static void add(Tx tx, Recorded<CustomerEvent> fact, Kind kind, CustomerEvent change) {
        tx.update(
                "INSERT INTO customer_change (customer_id, version, kind, change) VALUES (?, ?, ?, ?::jsonb)",
                fact.streamId(),
                fact.version(),
                kind,
                EventJson.toJson(change));
    }

    /** Oldest first. */
    List<CustomerChange> of(Tx tx, CustomerId id) {
        return tx.query(
                "SELECT version, kind, change FROM customer_change WHERE customer_id = ? ORDER BY version",
                row -> CustomerChange.of(
                        Kind.valueOf(row.getString("kind")), row.getString("change"), row.getLong("version")),
                id);
    }
}
