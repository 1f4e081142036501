package io.gendan.complaint.words;

/** How the goods are, as far as anybody has said. */
public enum Condition {
    UNKNOWN,
    SOUND,
    DAMAGED,
    LOST
}
