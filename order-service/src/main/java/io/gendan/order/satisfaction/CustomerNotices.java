package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** When a customer could be told of an incident, and when they were. The two are told to us in either order, and each more than once. */
@Singleton
class CustomerNotices {
    void concerned(Tx tx, UUID incident, UUID customer, Instant since) {
        tx.update(
                "INSERT INTO customer_notice (incident_id, customer_id, concerned_since) VALUES (?, ?, ?)"
                        + " ON CONFLICT (incident_id, customer_id) DO UPDATE"
                        + " SET concerned_since = least(customer_notice.concerned_since, excluded.concerned_since)",
                incident,
                customer,
                since);
    }

    void told(Tx tx, UUID incident, UUID customer, Instant at) {
        tx.update(
                "INSERT INTO customer_notice (incident_id, customer_id, told_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (incident_id, customer_id) DO UPDATE"
                        + " SET told_at = least(customer_notice.told_at, excluded.told_at)",
                incident,
                customer,
                at);
    }
}
