package io.gendan.complaint.incidentcase;

import io.gendan.complaint.claim.WhenTransportDeadlinesAssessed;
import io.gendan.complaint.letter.WhenCustomerChanged;
import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Reactions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What this service listens to. */
class WhatWeHear {
    @Produces
    @Singleton
    Listening listening(
            MessageTypes types,
            WhenShipmentAffected affected,
            WhenCargoConditionReported reported,
            WhenShipmentNoLongerAffected noLongerAffected,
            WhenIncidentWithdrawn withdrawn,
            WhenContactErased erased,
            WhenCustomerChanged changed,
            WhenTransportDeadlinesAssessed deadlinesAssessed) {
        return new Listening(
                "complaint-service",
                List.of("gendan.shipment", "gendan.order"),
                new Reactions(
                        types,
                        List.of(affected, reported, noLongerAffected, withdrawn, erased, changed, deadlinesAssessed)));
    }
}
