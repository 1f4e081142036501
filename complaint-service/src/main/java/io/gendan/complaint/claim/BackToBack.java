package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.Linked;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Tx;
import java.time.LocalDate;
import java.util.UUID;

/** The claim of the other direction, and what it is about. */
record BackToBack(Linked linked, Matter matter) {

    /** Its row stays ours until the commit: it is not settled meanwhile without this claim hearing of it. */
    static BackToBack of(Tx tx, ClaimId id) {
        var shipments = tx.query(
                "SELECT shipment_id FROM claim_shipment WHERE claim_id = ? ORDER BY place",
                row -> new ShipmentId(row.getObject(1, UUID.class)),
                id);
        return tx.first(
                        "SELECT *, least(settled_on, in_kind_on) AS done_on FROM claim WHERE id = ? FOR UPDATE",
                        row -> new BackToBack(
                                new Linked(
                                        Direction.valueOf(row.getString("direction")),
                                        row.getObject("done_on", LocalDate.class)),
                                ClaimRow.matter(row, shipments)),
                        id)
                .orElse(null);
    }
}
