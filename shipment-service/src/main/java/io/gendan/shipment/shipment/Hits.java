package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import java.util.Collection;

/** Who knows the incidents. */
public interface Hits {
    /**
     * Says now, in this transaction, which known incidents concern these shipments. It is asked when a shipment has been booked, and
     * before its goods are said to have moved on, so that what concerned them does not depend on who was faster. The voyages of
     * their legs are locked by the caller.
     *
     * @return how many facts of the shipments came of it, one for each incident and shipment
     */
    int mark(Tx tx, Collection<ShipmentId> shipments);
}
