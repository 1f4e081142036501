package io.gendan.shipment.average;

import io.gendan.money.Money;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;

/** What one can ask of a security. */
sealed interface AverageCommand {

    /**
     * {@code contributes}: general average is declared and the shipment was hit. {@code deposit} is the sum of a deposit, else null.
     */
    record Give(
            Concern of, boolean contributes, Paper paper, String givenBy, String reference, Money deposit, Instant now)
            implements AverageCommand {}

    record Concern(IncidentId incident, ShipmentId shipment) {}

    /** The adjuster lets the carrier hand over the goods. */
    record Release(String source, Instant now) implements AverageCommand {}
}
