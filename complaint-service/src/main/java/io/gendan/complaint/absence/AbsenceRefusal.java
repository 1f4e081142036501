package io.gendan.complaint.absence;

import io.gendan.eventsourcing.Refusal;

enum AbsenceRefusal implements Refusal {
    NO_SUCH_ABSENCE(404, "There is no absence with this id"),
    NOT_YOURS_TO_DECIDE(403, "An absence of somebody else, or of a role, is decided by a supervisor or a manager"),
    ABSENCE_ENDS_TOO_EARLY(422, "An absence ends after it begins, and later than now"),
    ABSENCE_TOO_LONG(422, "An absence lasts at most a year: who is away longer has a successor"),
    COVERED_IN_A_CIRCLE(
            409,
            "Whoever would stand in is away then and would be covered by who is to be away: name somebody who is there"),
    COVERED_BY_THEMSELVES(422, "Nobody stands in for themselves"),
    ABSENCE_OVER(409, "The absence has ended: there is nothing to call off");

    private final int status;
    private final String sentence;

    AbsenceRefusal(int status, String sentence) {
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
