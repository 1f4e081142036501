package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When a customer could be told of an incident, and when they were. The two are told to us in either order, and each more than once. */
@Singleton
class CustomerNotices {
    record Moment(UUID incident, UUID customer, Instant at) {}

    void concerned(Tx tx, List<Moment> moments) {
        note(tx, "concerned_since", moments);
    }

    void told(Tx tx, List<Moment> moments) {
        note(tx, "told_at", moments);
    }

    /** The earliest counts. In one order for all: customers are told of by one topic while they are concerned by another. */
    private static void note(Tx tx, String column, List<Moment> moments) {
        tx.update(
                ("INSERT INTO customer_notice (incident_id, customer_id, %1$s)"
                                + " SELECT incident_id, customer_id, min(at) FROM unnest(?::uuid[], ?::uuid[], ?::text[]::timestamptz[])"
                                + " AS now (incident_id, customer_id, at) GROUP BY incident_id, customer_id ORDER BY incident_id, customer_id"
                                + " ON CONFLICT (incident_id, customer_id) DO UPDATE"
                                + " SET %1$s = least(customer_notice.%1$s, excluded.%1$s)")
                        .formatted(column),
                moments.stream().map(Moment::incident).toList(),
                moments.stream().map(Moment::customer).toList(),
                moments.stream().map(moment -> moment.at().toString()).toList());
    }
}
