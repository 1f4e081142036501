package io.gendan.complaint.claim;

import io.gendan.complaint.words.ShipmentId;
import java.time.LocalDate;

/**
 * A last day of a claim.
 *
 * @param by null where it is not known; {@code remark} says then what is missing
 * @param source the text that sets it
 * @param shipment of whose carriage it is, and of which stage; null elsewhere
 */
record Deadline(DeadlineKind kind, LocalDate by, String source, String remark, ShipmentId shipment, Integer stageNo) {

    /** One day for one thing to do is one deadline, however many shipments it is for. */
    record Key(DeadlineKind kind, LocalDate by) {}

    static Deadline notKnown(DeadlineKind kind, String why, ShipmentId shipment, Integer stageNo) {
        return new Deadline(kind, null, null, why, shipment, stageNo);
    }

    Key key() {
        return new Key(kind, by);
    }
}
