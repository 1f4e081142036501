package io.gendan.shipment.survey;

import io.gendan.eventsourcing.Refusal;

enum SurveyRefusal implements Refusal {
    SURVEY_NOT_FOUND(404, "There is no survey with this id"),
    SHIPMENT_NOT_FOUND(404, "There is no shipment with this id"),
    PLACE_UNREADABLE(422, "This is not a UN/LOCODE: two letters of the country and three of the place, like KRPUS"),
    ALREADY_ORDERED(409, "This survey has been ordered already"),
    NOT_AFFECTED(409, "That incident has not been said to hit this shipment"),
    DUE_IN_THE_PAST(422, "A survey is ordered for a day to come"),
    SURVEY_CANCELLED(409, "This survey was cancelled: order another"),
    ALREADY_REPORTED(409, "It was reported already: say in correction why it is reported again, or leave it"),
    NOTHING_TO_CORRECT(422, "There is no report yet that could be corrected: leave correction out"),
    NOT_SURVEYED_YET(422, "A survey is reported when it has taken place"),
    NO_SUCH_CONTAINER(422, "The shipment has no container with this number: GET the shipment to see its containers"),
    TOO_MANY_PACKAGES(422, "The findings count more packages than the shipment has");

    private final int status;
    private final String sentence;

    SurveyRefusal(int status, String sentence) {
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
