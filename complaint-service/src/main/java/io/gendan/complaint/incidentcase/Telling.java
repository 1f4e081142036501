package io.gendan.complaint.incidentcase;

/** What the customer was told: that it happened, what is new, or that it was not so. */
enum Telling {
    NOTICE,
    UPDATE,
    CORRECTION
}
