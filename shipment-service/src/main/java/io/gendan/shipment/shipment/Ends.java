package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.Map;

/** Who wants to know that goods have come to where they go, or never will. */
public interface Ends {
    /** In the transaction of the facts; also when that is taken back, or something else is known of their way since. */
    void ended(Tx tx, Map<ShipmentId, Consignment> goods, Instant now);
}
