package io.gendan.order.customer;

import io.gendan.eventsourcing.Refusal;

enum CustomerRefusal implements Refusal {
    CUSTOMER_NO_TAKEN("Another customer has this customerNo", 409),
    DELAY_THRESHOLD_NOT_POSITIVE(
            "A delay is told from a slip on: delayThreshold is longer than no time at all, like PT24H", 422);

    private final String sentence;
    private final int status;

    CustomerRefusal(String sentence, int status) {
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
