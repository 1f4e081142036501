package io.gendan.shipment;

import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Reactions;
import io.gendan.shipment.gate.WhenCaseSettled;
import io.gendan.shipment.gate.WhenDemandOverridden;
import io.gendan.shipment.gate.WhenDemandRequested;
import io.gendan.shipment.gate.WhenDemandWithdrawn;
import io.gendan.shipment.shipment.WhenCarrierAnswered;
import io.gendan.shipment.shipment.WhenOrderAmended;
import io.gendan.shipment.shipment.WhenOrderCancelled;
import io.gendan.shipment.shipment.WhenOrderPlaced;
import io.gendan.shipment.shipment.WhenProductionStatusChanged;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What others say and this service acts upon. */
class WhatWeHear {
    @Produces
    @Singleton
    Listening listening(
            MessageTypes types,
            WhenOrderPlaced orderPlaced,
            WhenOrderAmended orderAmended,
            WhenOrderCancelled orderCancelled,
            WhenProductionStatusChanged productionStatusChanged,
            WhenDemandRequested demandRequested,
            WhenDemandWithdrawn demandWithdrawn,
            WhenDemandOverridden demandOverridden,
            WhenCaseSettled caseSettled,
            WhenCarrierAnswered carrierAnswered) {
        var reactions = new Reactions(
                types,
                List.of(
                        orderPlaced,
                        orderAmended,
                        orderCancelled,
                        productionStatusChanged,
                        demandRequested,
                        demandWithdrawn,
                        demandOverridden,
                        caseSettled,
                        carrierAnswered));
        return new Listening("shipment-service", List.of("gendan.order", "gendan.complaint"), reactions);
    }
}
