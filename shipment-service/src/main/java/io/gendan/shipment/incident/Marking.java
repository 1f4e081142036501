package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The work that follows a report or a correction: each shipment that it hit is said to be hit, and each that it hits no longer is said
 * not to be. Goes on behind the answer.
 */
public interface Marking {

    /**
     * How far it is. {@code expected} counts what has been marked and what waits; {@code noLonger} those of which was said that it
     * does not hit them after all, {@code notSettled} all whose case is open.
     */
    @Schema(name = "MarkingProgress")
    record Progress(long expected, long marked, long noLonger, long notSettled, boolean finished) {}

    /** In the transaction of the report: from its commit on there is work. */
    void begin(Tx tx, IncidentId incident);

    Progress progress(Tx tx, IncidentId incident);

    /** Nothing waits: exact, and for good when the voyage is locked. */
    boolean allTold(Tx tx, IncidentId incident);

    /** Does now what is left, in transactions of its own. */
    void finish(IncidentId incident);
}
