package io.gendan.order;

import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Reactions;
import io.gendan.order.demand.WhenBillingCleared;
import io.gendan.order.demand.WhenBillingRefused;
import io.gendan.order.demand.WhenIncidentClosedForShipment;
import io.gendan.order.demand.WhenShipmentAffected;
import io.gendan.order.demand.WhenShipmentBooked;
import io.gendan.order.dispatch.WhenShipmentDeparted;
import io.gendan.order.followup.HeardMilestones;
import io.gendan.order.satisfaction.WhenCaseSettled;
import io.gendan.order.satisfaction.WhenComplaintClosed;
import io.gendan.order.satisfaction.WhenCustomerTold;
import io.gendan.order.satisfaction.WhenShipmentArrived;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What is said that this service acts on; also what it says itself, where one part of it acts on what another one says. */
class WhatWeHear {
    @Produces
    @Singleton
    Listening listening(
            MessageTypes types,
            WhenShipmentBooked booked,
            io.gendan.order.satisfaction.WhenShipmentBooked bookedAndToArrive,
            WhenShipmentArrived arrived,
            WhenBillingCleared cleared,
            WhenBillingRefused refused,
            WhenShipmentAffected affected,
            io.gendan.order.satisfaction.WhenShipmentAffected affectedAndToBeTold,
            WhenIncidentClosedForShipment closed,
            WhenCustomerTold told,
            WhenCaseSettled settled,
            WhenComplaintClosed complaintClosed,
            WhenShipmentDeparted departed,
            HeardMilestones milestones) {
        var all = new ArrayList<Reaction<?>>(List.of(
                booked,
                bookedAndToArrive,
                arrived,
                cleared,
                refused,
                affected,
                affectedAndToBeTold,
                closed,
                told,
                settled,
                complaintClosed,
                departed));
        all.addAll(milestones.reactions());
        var reactions = new Reactions(types, all);
        return new Listening(
                "order-service", List.of("gendan.shipment", "gendan.complaint", "gendan.order"), reactions);
    }
}
