package io.gendan.complaint.words;

/** What a customer who complains is promised. */
public enum ClockKind {
    /** A person answers. It never pauses. */
    FIRST_RESPONSE,
    /** We say how it stands, again and again. */
    NEXT_UPDATE,
    /** What was agreed on is done, or it is over in another way. */
    SETTLEMENT
}
