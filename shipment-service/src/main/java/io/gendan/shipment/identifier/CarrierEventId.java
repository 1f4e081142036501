package io.gendan.shipment.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** One event of a carrier in all its versions. */
public record CarrierEventId(@JsonValue UUID value) implements Id {
    private static final UUID NAMESPACE = UUID.fromString("5d1f2a6e-7a53-5c0e-9a1c-6f0f3c1b7d11");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CarrierEventId {}

    public static CarrierEventId fromString(String text) {
        return new CarrierEventId(UUID.fromString(text));
    }

    /** The same originator and the same eventID are the same event, however often and through whomever it comes. */
    public static CarrierEventId of(String originator, String eventId) {
        return new CarrierEventId(
                UuidCreator.getNameBasedSha1(NAMESPACE, originator.length() + "|" + originator + eventId));
    }
}
