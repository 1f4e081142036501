package io.gendan.order.demand;

import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Reactions;
import io.gendan.order.followup.HeardMilestones;
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
            WhenBillingCleared cleared,
            WhenBillingRefused refused,
            WhenShipmentAffected affected,
            WhenIncidentClosedForShipment closed,
            HeardMilestones milestones) {
        var all = new ArrayList<Reaction<?>>(List.of(booked, cleared, refused, affected, closed));
        all.addAll(milestones.reactions());
        var reactions = new Reactions(types, all);
        return new Listening("order-service", List.of("gendan.shipment", "gendan.order"), reactions);
    }
}
