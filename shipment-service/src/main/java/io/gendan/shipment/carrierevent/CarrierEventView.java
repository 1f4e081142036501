package io.gendan.shipment.carrierevent;

import io.gendan.shipment.identifier.CarrierEventId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event of a carrier in its newest version.
 *
 * @param updatedAt when the carrier said it, absent where it was taken back without a time; {@code takenAt} when we took it
 * @param flags what of it we do not know, or does not check
 * @param shipments which it is about; none: it waits until one is booked that it names
 * @param body as it was sent; absent in a list
 */
@Schema(name = "CarrierEvent")
record CarrierEventView(
        CarrierEventId id,
        Standard standard,
        String originator,
        String eventID,
        Instant updatedAt,
        boolean retracted,
        String type,
        String code,
        String classifier,
        Instant at,
        String place,
        List<Flag> flags,
        Instant takenAt,
        List<About> shipments,
        Map<String, Object> body,
        long version) {

    /** @param legNo whose departure or arrival it tells, absent where it tells of none */
    record About(ShipmentId shipmentId, String shipmentNo, Integer legNo) {}
}
