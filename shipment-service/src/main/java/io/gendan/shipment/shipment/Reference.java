package io.gendan.shipment.shipment;

/** A number under which others know the shipment. */
public record Reference(Kind kind, String value) {
    /** The bill of lading is made out for them. */
    boolean isForCustomer() {
        return switch (kind) {
            case TRANSPORT_DOCUMENT -> true;
            case BOOKING, FORWARDER -> false;
        };
    }

    public enum Kind {
        /** The carrier's number of the booking, DCSA's BKG. */
        BOOKING,
        /** The number of the bill of lading, waybill or consignment note, DCSA's TRD. */
        TRANSPORT_DOCUMENT,
        /** The forwarder's. */
        FORWARDER
    }
}
