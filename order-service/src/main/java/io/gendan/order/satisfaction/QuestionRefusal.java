package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Refusal;

enum QuestionRefusal implements Refusal {
    QUESTION_NOT_ASKED("Nobody was asked this", 404),
    NOT_ANSWERED_YET("This question has no answer yet, and so no comment that could be erased", 409),
    ALREADY_ANSWERED("This question has been answered, and an answer stays as it was given", 409),
    QUESTION_EXPIRED("The time to answer this question is over", 410);

    private final String sentence;
    private final int status;

    QuestionRefusal(String sentence, int status) {
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
