package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Refusal;

enum FreeTimeRefusal implements Refusal {
    SHIPMENT_NOT_FOUND(404, "There is no shipment with this id"),
    NO_SUCH_CONTAINER(404, "The shipment has no container with this number: stow it first"),
    PLACE_UNREADABLE(422, "This is not a UN/LOCODE: two letters of the country and three of the place, like USNYC"),
    MOVE_IN_FUTURE(422, "A move has happened: its time lies in the past"),
    ANOTHER_PORT(422, "These times run in the port where the goods leave the ship"),
    MOVE_OUT_OF_ORDER(
            422,
            "A container is discharged, leaves the terminal and is returned: say anew first what of this is not right");

    private final int status;
    private final String sentence;

    FreeTimeRefusal(int status, String sentence) {
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
