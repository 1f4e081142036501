package io.gendan.order.grade;

import io.gendan.eventsourcing.Refusal;

enum CeilingRefusal implements Refusal {
    CEILING_SAYS_NOTHING("A ceiling is a percentage of the order's amount, a sum of money, or both: send one"),
    PERCENT_OUT_OF_RANGE("percent is from 0, nothing may be conceded, to 100, all of the order's amount"),
    SUM_BELOW_NOTHING("The sum of a ceiling is nothing or more");

    private final String sentence;

    CeilingRefusal(String sentence) {
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
