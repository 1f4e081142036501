package io.gendan.contracts;

import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import java.util.Set;

/**
 * Who may hear a message besides our own people. What a customer's own system may see of it is named field by field: a field that is
 * new is ours until somebody says otherwise, and what this version does not know is ours as well.
 */
public sealed interface Audience {
    Audience INTERNAL = new Internal();

    /** Nobody outside the house. */
    record Internal() implements Audience {}

    /** The customer whom the message is about. @param fields what they may see, {@code claim.claimNo} for what stands in a part */
    record Customer(Set<String> fields) implements Audience {}

    static Audience of(Record message) {
        return switch (message) {
            case OrderMessage order -> OrderAudience.of(order);
            case ShipmentMessage shipment -> ShipmentAudience.of(shipment);
            case ComplaintMessage complaint -> ComplaintAudience.of(complaint);
            default -> INTERNAL;
        };
    }

    static Audience customer(String... fields) {
        return new Customer(Set.of(fields));
    }
}
