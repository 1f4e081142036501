package io.gendan.shipment.carrierevent;

import io.gendan.shipment.identifier.CarrierEventId;

/** One version of an event that can be taken. */
record Version(CarrierEventId id, CarrierReportEvent fact) {}
