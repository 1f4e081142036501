package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Refusal;

enum ShipmentRefusal implements Refusal {
    SHIPMENT_NOT_FOUND(404, "There is no shipment with this id"),
    SHIPMENT_NO_TAKEN(409, "Another shipment has this shipmentNo: take another, or leave it out and get one"),
    ALREADY_BOOKED(409, "This shipment is booked already"),
    ORDER_NOT_KNOWN(
            422,
            "shipment-service does not know this order: check orderId; an order placed a moment ago may take a moment, send it again"),
    ORDER_CANCELLED(409, "This order is cancelled: nothing more is shipped for it"),
    IMO_NUMBER_WRONG(
            422, "This is not an IMO ship number: seven digits whose last one checks the others, like 9074729"),
    VOYAGE_UNREADABLE(422, "A voyage is 1 to 20 letters and digits, like 2601E"),
    SHIP_NOT_NAMED(422, "A leg by vessel names the ship and her IMO number: an incident finds the goods by it"),
    MODE_DOES_NOT_FIT(422, "The mode of transport does not fit the legs"),
    CONTAINER_UNREADABLE(
            422,
            "This is not a container number of ISO 6346: four letters and seven digits whose last one checks the others, like CSQU3054383"),
    CONTAINER_TWICE(422, "A container is named once"),
    CARGO_DOES_NOT_ADD_UP(422, "The containers hold more than the shipment"),
    NO_SUCH_CONTAINER(404, "The shipment has no container with this number"),
    NO_SUCH_REFERENCE(404, "The shipment has no such reference"),
    NOTHING_CHANGED(422, "A rollover brings another vessel, another voyage or other times"),
    NOT_ARRIVED(409, "The last leg has not arrived: record that first"),
    ALREADY_DELIVERED(409, "The goods have been delivered already, at another time"),
    PLACE_UNREADABLE(422, "This is not a UN/LOCODE: two letters of the country and three of the place, like CNTAO"),
    LEG_GOES_NOWHERE(422, "A leg goes from one port to another"),
    LEGS_NOT_CONNECTED(422, "Each leg starts in the port where the one before ends"),
    PLAN_OUT_OF_ORDER(422, "Each planned time is behind the one before: departure, arrival, departure of the next leg"),
    TIME_NOT_PLAUSIBLE(422, "This time is too far away to be right: check year and zone"),
    TIME_IN_FUTURE(422, "What has happened lies in the past: for an expectation use the ETA"),
    NO_SUCH_LEG(422, "The shipment has no leg with this number"),
    ALREADY_DEPARTED(409, "This leg has departed already, at another time"),
    ALREADY_ARRIVED(409, "This leg has arrived already"),
    NOT_DEPARTED(409, "This leg has not departed: record its departure first"),
    EARLIER_LEG_NOT_ARRIVED(409, "The goods have not arrived where this leg starts: record that arrival first"),
    BEFORE_DEPARTURE(422, "The goods cannot arrive before they departed"),
    BEFORE_ARRIVAL(422, "The goods cannot depart before they arrived there"),
    NOT_ON_THAT_VOYAGE(409, "No leg of this shipment is on that voyage"),
    NOT_AFFECTED(409, "That incident has not been said to hit this shipment");

    private final int status;
    private final String sentence;

    ShipmentRefusal(int status, String sentence) {
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
