package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Refusal;

enum IncidentRefusal implements Refusal {
    INCIDENT_NOT_FOUND(404, "There is no incident with this id"),
    ALREADY_REPORTED(409, "This incident has been reported already"),
    SAME_INCIDENT_OPEN(
            409,
            "The same kind of incident of this ship on this voyage is open already; if this is another one, send anotherOne: true"),
    SHIP_HAS_ANOTHER_NAME(
            409,
            "Mend imo or vesselName, whichever is wrong; if both are right and she goes by this name too, send otherName: true"),
    INCIDENT_WITHDRAWN(409, "This incident has been withdrawn: report a new one"),
    INCIDENT_CLOSED(409, "This incident is closed: report a new one"),
    MARKING_NOT_FINISHED(409, "The shipments it hit are still being marked: send this again in a moment"),
    CASES_NOT_SETTLED(409, "Settle the open cases first, then close it"),
    IMO_NUMBER_WRONG(
            422, "This is not an IMO ship number: seven digits whose last one checks the others, like 9074729"),
    VOYAGE_UNREADABLE(422, "A voyage is 1 to 20 letters and digits, like 2601E"),
    PLACE_UNREADABLE(422, "This is not a UN/LOCODE: two letters of the country and three of the place, like KRPUS"),
    OCCURRED_IN_FUTURE(422, "An incident has happened: its time lies in the past"),
    OCCURRED_TOO_LONG_AGO(422, "An incident of more than three years ago is nothing to act upon: check the year");

    private final int status;
    private final String sentence;

    IncidentRefusal(int status, String sentence) {
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
