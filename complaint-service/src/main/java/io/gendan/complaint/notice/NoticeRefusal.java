package io.gendan.complaint.notice;

import io.gendan.eventsourcing.Refusal;

/** Every way of saying no. The names are part of the public API. */
enum NoticeRefusal implements Refusal {
    NO_SUCH_NOTICE(404, "No notice was issued for this complaint"),
    PROBLEM_NOT_IDENTIFIED(409, "It is not known yet what the problem is: identify it before a notice is issued"),
    COUNTERMEASURE_MISSING(
            409, "There is nothing to confirm: write the countermeasure and how it is put in force first"),
    COUNTERMEASURE_FAILED(409, "What was written before did not help: write another countermeasure first"),
    EFFECT_CHECK_DAY(422, "Its effect is checked on a day after today, and within two years"),
    OWN_WORK(403, "Nobody confirms or signs what they have written themselves"),
    NOT_CONFIRMED(409, "It is signed off when somebody has confirmed that the countermeasure is in force"),
    CONFIRMED_ALREADY(409, "This edition is confirmed: a change of its text would be a new one"),
    NOT_YOUR_DEPARTMENT(403, "Nobody signs for a department that is not theirs"),
    SIGNED_ALREADY(409, "Somebody has signed this edition for this department");

    private final int status;
    private final String sentence;

    NoticeRefusal(int status, String sentence) {
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
