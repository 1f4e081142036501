package io.gendan.order.presentation;

import io.gendan.eventsourcing.Refusal;

enum PresentationRefusal implements Refusal {
    PRESENTED_IN_THE_FUTURE("What has been presented was presented today or before: correct presentedOn");

    private final String sentence;

    PresentationRefusal(String sentence) {
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
