package io.gendan.complaint.notice;

/** What people fill in on form 13-16, in its order. */
public enum Section {
    CAUSE_FINDINGS,
    SALES_OBSERVATION,
    DISPOSITION_AND_COUNTERMEASURE,
    IMPLEMENTATION_GUIDE
}
