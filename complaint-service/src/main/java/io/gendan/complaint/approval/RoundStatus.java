package io.gendan.complaint.approval;

/** How far one proposal has come. */
public enum RoundStatus {
    WITH_DEPARTMENTS,
    WITH_GENERAL_MANAGER,
    RETURNED,
    RECALLED,
    APPROVED,
    REJECTED
}
