package io.gendan.complaint.claim;

/** Who wants money from whom. */
public enum Direction {
    /** A customer wants it from us. */
    AGAINST_US,
    /** We want it back from whoever caused the loss or insured it. */
    OURS
}
