package io.gendan.complaint.complaint;

/** How what was done has worked, as the customer says. */
public enum Outcome {
    SOLVED,
    PARTLY_SOLVED,
    NOT_SOLVED
}
