package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Refusal;

enum CreditRefusal implements Refusal {
    CREDIT_NOT_RECORDED("No letter of credit is recorded for this order: record it first", 404),
    CREDIT_ALREADY_RECORDED("The order's letter of credit is recorded: when the bank has changed it, amend it", 409),
    AMENDMENT_CHANGES_NOTHING("The credit is like that already: send what the bank has changed", 409),
    ANOTHER_CREDIT("An amendment is of the same credit: its number does not change", 422),
    EXPIRES_BEFORE_SHIPMENT(
            "A credit that expires before the latest date of shipment can never be used: correct one of the dates",
            422),
    DATE_NOT_YET_THERE("This cannot have happened in the future: correct the date", 422);

    private final String sentence;
    private final int status;

    CreditRefusal(String sentence, int status) {
        this.sentence = sentence;
        this.status = status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
