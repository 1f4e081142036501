package io.gendan.gateway;

import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.MessageTypes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The words that the gateway understands. It says none of its own yet. */
class WhatWeSay {
    @Produces
    @Singleton
    MessageTypes messageTypes() {
        return MessageTypes.of("/gateway", PublicMessages.TYPES);
    }
}
