package io.gendan.complaint.delegation;

import io.gendan.eventsourcing.Refusal;

/** Every way of saying no. The names are part of the public API. */
enum DelegationRefusal implements Refusal {
    NO_SUCH_DELEGATION(404, "There is no delegation with this id"),
    NOT_YOUR_OFFICE(403, "Only who holds an office delegates it, or takes that back"),
    DELEGATED_TO_SELF(422, "You hold this office: name somebody else"),
    ENDS_BEFORE_IT_BEGINS(422, "The last day is before the first"),
    DELEGATION_IN_THE_PAST(422, "The last day is over: nobody instructs for yesterday");

    private final int status;
    private final String sentence;

    DelegationRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
