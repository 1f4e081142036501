package io.gendan.complaint.incidentcase;

/** The way by which the customer was told. A person records the last three. */
enum Channel {
    EMAIL,
    TELEPHONE,
    FAX,
    VISIT
}
