package io.gendan.complaint.claim;

/** What kind of loss a carrier is to be notified of: the laws of carriage have a time for each. */
public enum Loss {
    /** It could be seen when the goods were handed over. */
    VISIBLE,
    HIDDEN,
    DELAY
}
