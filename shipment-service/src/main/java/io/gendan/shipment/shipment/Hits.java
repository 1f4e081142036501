package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;

/** Who knows the incidents. */
public interface Hits {
    /**
     * Says now, in this transaction, which known incidents concern this shipment. It is asked when a shipment has been booked, and
     * before its goods are said to have moved on, so that what concerned them does not depend on who was faster. The voyages of its
     * legs are locked by the caller.
     *
     * @return how many incidents that were, each a fact of the shipment
     */
    int mark(Tx tx, ShipmentId shipment);
}
