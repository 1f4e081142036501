package io.gendan.complaint.claim;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Tx;
import java.util.Optional;
import java.util.UUID;

/** What customers have claimed of us, for whoever raises recourse later than they did. */
public final class ClaimsOfCustomers {
    private ClaimsOfCustomers() {}

    /** The first that stands for the goods of this matter and that cause; one that names no shipment is about all of them. */
    public static Optional<ClaimId> about(Tx tx, Matter matter, Cause cause) {
        return tx.first(
                "SELECT id FROM claim WHERE direction = 'AGAINST_US' AND (status <> 'WITHDRAWN' OR in_kind_on IS NOT NULL)"
                        + " AND cause = ? AND customer_id = ? AND (complaint_id = ? OR case_id = ?)"
                        + " AND (NOT EXISTS (SELECT FROM claim_shipment WHERE claim_id = claim.id)"
                        + " OR EXISTS (SELECT FROM claim_shipment WHERE claim_id = claim.id AND shipment_id = ANY (?::uuid[])))"
                        + " ORDER BY id LIMIT 1",
                row -> new ClaimId(row.getObject("id", UUID.class)),
                cause,
                matter.customer(),
                matter.complaint(),
                matter.incidentCase(),
                matter.shipments());
    }
}
