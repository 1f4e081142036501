package io.gendan.order.customer;

import io.gendan.eventsourcing.Refusal;

enum CustomerRefusal implements Refusal {
    CUSTOMER_NO_TAKEN("Another customer has this customerNo");

    private final String sentence;

    CustomerRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
