package io.gendan.complaint;

import io.gendan.complaint.claim.WhenTransportDeadlinesAssessed;
import io.gendan.complaint.incidentcase.WhenCargoConditionReported;
import io.gendan.complaint.incidentcase.WhenContactErased;
import io.gendan.complaint.incidentcase.WhenIncidentWithdrawn;
import io.gendan.complaint.incidentcase.WhenShipmentAffected;
import io.gendan.complaint.incidentcase.WhenShipmentNoLongerAffected;
import io.gendan.complaint.known.WhenConcessionCeilingSet;
import io.gendan.complaint.known.WhenCustomerRegistered;
import io.gendan.complaint.known.WhenOrderAmended;
import io.gendan.complaint.known.WhenOrderPlaced;
import io.gendan.complaint.known.WhenSatisfactionAnswered;
import io.gendan.complaint.known.WhenShipmentBooked;
import io.gendan.complaint.known.WhenShipmentDeparted;
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
            io.gendan.complaint.complaint.WhenContactErased erasedWhoComplained,
            io.gendan.complaint.mailbox.WhenContactErased erasedWhoWrote,
            WhenCustomerChanged changed,
            io.gendan.complaint.known.WhenCustomerChanged changedGrade,
            WhenCustomerRegistered registered,
            WhenOrderPlaced placed,
            WhenOrderAmended amended,
            WhenShipmentBooked booked,
            WhenShipmentDeparted departed,
            WhenConcessionCeilingSet ceiling,
            WhenSatisfactionAnswered satisfaction,
            WhenTransportDeadlinesAssessed deadlinesAssessed) {
        return new Listening(
                "complaint-service",
                List.of("gendan.shipment", "gendan.order"),
                new Reactions(
                        types,
                        List.of(
                                affected,
                                reported,
                                noLongerAffected,
                                withdrawn,
                                erased,
                                erasedWhoComplained,
                                erasedWhoWrote,
                                changed,
                                changedGrade,
                                registered,
                                placed,
                                amended,
                                booked,
                                departed,
                                ceiling,
                                satisfaction,
                                deadlinesAssessed)));
    }
}
