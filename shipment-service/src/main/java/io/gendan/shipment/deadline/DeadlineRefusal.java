package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Refusal;

enum DeadlineRefusal implements Refusal {
    SHIPMENT_NOT_FOUND(404, "There is no shipment with this id"),
    NOT_ARRIVED_YET(409, "The goods have not arrived: nothing runs yet that could be changed"),
    NO_SUCH_STAGE(422, "The shipment has no stage with this number: GET its deadlines to see them"),
    REGIME_UNKNOWN(422, "We know no such regime: GET /v1/transport-regimes lists them"),
    REGIME_DOES_NOT_FIT(422, "This regime is for another mode of transport"),
    REGIME_COMPULSORY(409, "The law that holds there is compulsory: no contract chooses another"),
    NO_REGIME(409, "It is not known which law holds: choose one first"),
    DOES_NOT_INTERRUPT(409, "By the law that holds this does not make the time begin anew"),
    CANNOT_BE_EXTENDED(409, "By the law that holds the time cannot be extended by agreement"),
    NO_EXTENSION(422, "An extension ends later than the time that runs now"),
    STILL_TO_COME(422, "What has not happened yet makes no time begin anew"),
    TOO_LATE(422, "The time had run out before that day"),
    BEFORE_DELIVERY(422, "Nothing ran yet on that day");

    private final int status;
    private final String sentence;

    DeadlineRefusal(int status, String sentence) {
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
