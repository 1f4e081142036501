package io.gendan.shipment.carrierevent;

/** Something in an event that was kept although we do not know it, or it does not check. {@code pointer} says where. */
public record Flag(String pointer, String detail) {}
