package io.gendan.complaint.claim;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import java.util.List;

/** What a claim is about: separate things that it points at. All but the customer can be null. */
public record Matter(
        CustomerId customer, ComplaintId complaint, CaseId incidentCase, OrderId order, List<ShipmentId> shipments) {

    public Matter {
        shipments = shipments == null ? List.of() : List.copyOf(shipments);
    }

    /** What is not said here is as it is there. */
    Matter or(Matter other) {
        return new Matter(
                customer != null ? customer : other.customer,
                complaint != null ? complaint : other.complaint,
                incidentCase != null ? incidentCase : other.incidentCase,
                order != null ? order : other.order,
                shipments.isEmpty() ? other.shipments : shipments);
    }
}
