package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Refusal;

enum DocumentRefusal implements Refusal {
    DOCUMENT_NOT_KNOWN("There is no document with this id", 404),
    DOCUMENT_NOT_DRAFTED("There is no draft of it that could be sent: store one first", 409),
    DOCUMENT_NOT_SENT("The customer has not seen this draft: send it first and record that it was sent", 409),
    DOCUMENT_NOT_CONFIRMED("Only what the customer has confirmed is filed: record their confirmation first", 409),
    DOCUMENT_FILED("It is filed and stays as it is: put another document on the list for a correction", 409),
    DOCUMENT_DROPPED("It was taken off the list: put it on again", 409),
    TIME_IN_FUTURE("It has happened already: its time is not in the future", 422),
    SENT_BEFORE_DRAFTED("What was sent before this draft was stored is an earlier draft", 422),
    ANSWERED_BEFORE_SENT("The customer cannot have answered before the draft was sent to them", 422),
    FILE_EMPTY("The body is the file itself, and it is empty", 422),
    FILE_NOT_WHAT_IT_SAYS("The file is not of the type that Content-Type says", 422);

    private final String sentence;
    private final int status;

    DocumentRefusal(String sentence, int status) {
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
