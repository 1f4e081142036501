package io.gendan.complaint.words;

/** How the goods are, as far as anybody has said. */
public enum Condition {
    UNKNOWN,
    SOUND,
    DAMAGED,
    LOST;

    public boolean isHarm() {
        return switch (this) {
            case DAMAGED, LOST -> true;
            case UNKNOWN, SOUND -> false;
        };
    }
}
