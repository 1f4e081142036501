package io.gendan.order.followup;

/** What an order passes on its way, in this order. */
public enum Milestone {
    CONFIRMED,
    MATERIALS,
    IN_PRODUCTION,
    INSPECTED,
    PACKED,
    DOCUMENTS_CONFIRMED,
    SHIPPED,
    DELIVERED,
    PAID;

    /** Nobody says these: the house hears them of those who know. */
    boolean isHeard() {
        return switch (this) {
            case CONFIRMED, SHIPPED, DELIVERED, PAID -> true;
            case MATERIALS, IN_PRODUCTION, INSPECTED, PACKED, DOCUMENTS_CONFIRMED -> false;
        };
    }

    /** What sheet 13-12 calls the state of manufacturing. */
    boolean isOfProduction() {
        return switch (this) {
            case MATERIALS, IN_PRODUCTION, INSPECTED, PACKED -> true;
            case CONFIRMED, DOCUMENTS_CONFIRMED, SHIPPED, DELIVERED, PAID -> false;
        };
    }
}
