package io.gendan.shipment.clearance;

/** How it stands with a demand. Only REFUSED is decided again. */
enum ClearanceStatus {
    CLEARED,
    REFUSED,
    WITHDRAWN,
    OVERRIDDEN
}
