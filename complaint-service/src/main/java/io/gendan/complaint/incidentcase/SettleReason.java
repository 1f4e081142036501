package io.gendan.complaint.incidentcase;

enum SettleReason {
    CARGO_SOUND,
    COMPENSATED,
    INSURER_PAYS,
    CUSTOMER_ACCEPTS_LOSS,
    INCIDENT_WITHDRAWN,
    /** The incident was corrected and hit none of their goods. */
    NOT_CONCERNED,
    OTHER
}
