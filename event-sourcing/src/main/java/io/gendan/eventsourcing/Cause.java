package io.gendan.eventsourcing;

import java.util.UUID;

/**
 * Why something happens, written on every fact.
 *
 * @param actor id of the account that asked, or the name of the service that acts by itself; never a person's name
 * @param correlation the same for everything that follows from one request
 * @param causation id of the message that led to this, null when a person did
 * @param traceparent W3C trace context that goes on to Kafka, may be null
 */
public record Cause(String actor, UUID correlation, UUID causation, String traceparent) {
    /** The service acts by itself: a clock ran out, a background job goes on. */
    public static Cause of(String service) {
        return new Cause(service, Id.next(), null, null);
    }
}
