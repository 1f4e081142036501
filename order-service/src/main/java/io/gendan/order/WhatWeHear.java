package io.gendan.order;

import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Reactions;
import io.gendan.order.demand.WhenBillingCleared;
import io.gendan.order.demand.WhenBillingRefused;
import io.gendan.order.demand.WhenIncidentClosedForShipment;
import io.gendan.order.demand.WhenShipmentAffected;
import io.gendan.order.demand.WhenShipmentBooked;
import io.gendan.order.satisfaction.WhenCaseSettled;
import io.gendan.order.satisfaction.WhenCustomerTold;
import io.gendan.order.satisfaction.WhenShipmentArrived;
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
            io.gendan.order.satisfaction.WhenShipmentBooked bookedAndToArrive,
            WhenShipmentArrived arrived,
            WhenBillingCleared cleared,
            WhenBillingRefused refused,
            WhenShipmentAffected affected,
            io.gendan.order.satisfaction.WhenShipmentAffected affectedAndToBeTold,
            WhenIncidentClosedForShipment closed,
            WhenCustomerTold told,
            WhenCaseSettled settled) {
        var reactions = new Reactions(
                types,
                List.of(
                        booked,
                        bookedAndToArrive,
                        arrived,
                        cleared,
                        refused,
                        affected,
                        affectedAndToBeTold,
                        closed,
                        told,
                        settled));
        return new Listening("order-service", List.of("gendan.shipment", "gendan.complaint"), reactions);
    }
}
