package io.gendan.shipment.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** How long one container of one shipment is kept. */
public record ContainerTimeId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContainerTimeId {}

    /** There is one of both. */
    public static ContainerTimeId of(ShipmentId shipment, String containerNo) {
        return new ContainerTimeId(UuidCreator.getNameBasedSha1(shipment.value(), containerNo));
    }
}
