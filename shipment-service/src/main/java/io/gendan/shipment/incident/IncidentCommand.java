package io.gendan.shipment.incident;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;

/** What one can ask of an incident. */
public sealed interface IncidentCommand {

    /**
     * @param same which open incident of that ship, voyage and kind there is already, and that this is another is not said; or null
     * @param knownAs what the ship is called in our bookings, where it is another name and that she goes by it too is not said; or null
     * @param insider who tells is one of our people; a carrier or forwarder is asked the same, but not told what we know
     */
    record Report(
            String incidentNo,
            IncidentKind kind,
            Casualty casualty,
            Severity severity,
            String source,
            String description,
            Same same,
            String knownAs,
            boolean insider,
            Instant now)
            implements IncidentCommand {}

    record Same(IncidentId id, String incidentNo) {}

    record Confirm(String source, Instant now) implements IncidentCommand {}

    /** The owner declares general average: all cargo on board contributes, sound or not. */
    record DeclareAverage(String adjuster, String source, Instant now) implements IncidentCommand {}

    /** {@code casualty} as it is known now. {@code allTold}: of each shipment it has been said whether it was hit by it as it was known. */
    record Correct(Casualty casualty, String reason, Same same, String knownAs, boolean allTold, Instant now)
            implements IncidentCommand {}

    /** {@code allTold}: every shipment that it hit has been said to be hit. */
    record Withdraw(String reason, boolean allTold, Instant now) implements IncidentCommand {}

    /** {@code notSettled} counts the shipments whose cases are open. */
    record Close(boolean allTold, long notSettled, Instant now) implements IncidentCommand {}
}
