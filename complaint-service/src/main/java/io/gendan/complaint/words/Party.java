package io.gendan.complaint.words;

/** Who can be liable for what a customer complains of. */
public enum Party {
    OURS,
    SUPPLIER,
    CARRIER,
    FORWARDER,
    CUSTOMER,
    INSURER,
    UNDETERMINED
}
