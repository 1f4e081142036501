package io.gendan.shipment.average;

import io.gendan.eventsourcing.Refusal;

enum AverageRefusal implements Refusal {
    INCIDENT_NOT_FOUND(404, "There is no incident with this id"),
    NO_CONTRIBUTION(409, "No general average is declared for this incident, or it did not hit this shipment"),
    DEPOSIT_NEEDS_AMOUNT(422, "A deposit is a sum: send deposit with amount and currency"),
    ONLY_A_DEPOSIT_HAS_AN_AMOUNT(422, "A bond or a guarantee names no sum: leave deposit out"),
    NOT_SECURED(409, "The adjuster releases against a bond and a guarantee or a deposit: record what is missing first"),
    ALREADY_RELEASED(409, "The goods have been released already");

    private final int status;
    private final String sentence;

    AverageRefusal(int status, String sentence) {
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
