package io.gendan.order.demand;

/** One shipment is concerned by one incident. Holds are put and lifted hit by hit: settling one does not settle the others. */
record Hit(ShipmentId shipment, IncidentId incident) {}
