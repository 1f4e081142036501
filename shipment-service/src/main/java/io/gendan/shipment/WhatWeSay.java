package io.gendan.shipment;

import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.MessageTypes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The words of this service on the wire, and under whose name they are said. */
class WhatWeSay {
    @Produces
    @Singleton
    MessageTypes messageTypes() {
        return MessageTypes.of("/shipment-service", PublicMessages.TYPES);
    }
}
