package io.gendan.order.demand;

import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Reactions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What others say that this service acts on. */
class WhatWeHear {
    @Produces
    @Singleton
    Listening listening(
            MessageTypes types,
            WhenShipmentBooked booked,
            WhenBillingCleared cleared,
            WhenBillingRefused refused,
            WhenShipmentAffected affected,
            WhenIncidentClosedForShipment closed) {
        var reactions = new Reactions(types, List.of(booked, cleared, refused, affected, closed));
        return new Listening("order-service", List.of("gendan.shipment"), reactions);
    }
}
