package io.gendan.shipment.clearance;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.clearance.ClearanceEvent.BillingCleared;
import io.gendan.shipment.clearance.ClearanceEvent.BillingRefused;
import io.gendan.shipment.clearance.ClearanceEvent.DemandOverridden;
import io.gendan.shipment.clearance.ClearanceEvent.DemandWithdrawn;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class ClearancePublisher implements Publisher<ClearanceEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<ClearanceEvent> fact) {
        return switch (fact.event()) {
            case BillingCleared on ->
                Optional.of(new ShipmentMessage.BillingCleared(
                        fact.streamId(),
                        on.shipments().stream().map(ShipmentId::value).toList(),
                        on.at()));
            case BillingRefused on ->
                Optional.of(new ShipmentMessage.BillingRefused(
                        fact.streamId(), on.shipment().value(), on.incident().value(), on.at()));
            case DemandWithdrawn _, DemandOverridden _ -> Optional.empty(); // order-service told us
        };
    }
}
