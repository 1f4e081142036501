package io.gendan.complaint.effectcheck;

import io.gendan.eventsourcing.Refusal;

/** Every way of saying no. The names are part of the public API. */
enum EffectCheckRefusal implements Refusal {
    NO_SUCH_EFFECT_CHECK(404, "There is no effect check with this id"),
    OWN_COUNTERMEASURE(403, "Nobody judges the effect of a countermeasure that is their own"),
    TOO_EARLY_TO_PRAISE(409, "Whether it helped shows when the check falls due; that it did not can be said before"),
    CHECKED_ALREADY(409, "Its effect was judged before"),
    REPLACED(409, "Another countermeasure has taken the place of this one");

    private final int status;
    private final String sentence;

    EffectCheckRefusal(int status, String sentence) {
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
