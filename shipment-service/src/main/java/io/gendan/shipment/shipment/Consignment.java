package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;

/** Whose goods these are: what the world is told with every fact of a shipment. */
public record Consignment(String shipmentNo, OrderId order, String orderNo, CustomerId customer) {}
