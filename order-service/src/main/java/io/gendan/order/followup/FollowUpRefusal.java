package io.gendan.order.followup;

import io.gendan.eventsourcing.Refusal;

enum FollowUpRefusal implements Refusal {
    MILESTONE_REACHED("The milestone is reached: there is nothing to plan any more", 409),
    MILESTONE_IS_HEARD("The house hears this itself: of the order, its shipments and its payments", 422),
    ACTUAL_DATE_IN_FUTURE("What has been reached was reached today or before", 422),
    ORDER_ENDED("The order is cancelled: there is nothing to follow up any more", 409),
    ORDER_NOT_FOLLOWED("There is no order with this id", 404),
    HAND_OVER_TO_ONESELF("Work is handed over to somebody else", 422);

    private final String sentence;
    private final int status;

    FollowUpRefusal(String sentence, int status) {
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
