package io.gendan.money;

import io.gendan.eventsourcing.Refusal;

public enum MoneyRefusal implements Refusal {
    CURRENCY_UNKNOWN("This is no currency in use: take an ISO 4217 code like USD, EUR or CNY"),
    AMOUNT_TOO_FINE("The amount has more digits after the point than its currency: round it yourself, we do not");

    private final String sentence;

    MoneyRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return 422;
    }
}
