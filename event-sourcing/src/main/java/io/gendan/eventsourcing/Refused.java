package io.gendan.eventsourcing;

/** An answer, not a fault: it has no stack trace, and is turned into problem+json in one place. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final String pointer;

    Refused(Refusal refusal, String detail, String pointer) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.pointer = pointer;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Where in the request, as a JSON pointer; null when it is about no one field. */
    public String pointer() {
        return pointer;
    }
}
