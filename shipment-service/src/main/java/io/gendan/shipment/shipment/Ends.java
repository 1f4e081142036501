package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;

/** Who wants to know that goods have come to where they go, or never will. */
public interface Ends {
    /** In the transaction of the fact; also when it is taken back, or said anew. */
    void ended(Tx tx, ShipmentId shipment, Consignment goods, Instant now);
}
