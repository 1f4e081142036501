package io.gendan.shipment.shipment;

/** How far the goods have come, in one word. */
public enum ShipmentStatus {
    BOOKED,
    UNDER_WAY,
    ARRIVED,
    DELIVERED
}
