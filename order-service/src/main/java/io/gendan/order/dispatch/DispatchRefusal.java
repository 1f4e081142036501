package io.gendan.order.dispatch;

import io.gendan.eventsourcing.Refusal;

enum DispatchRefusal implements Refusal {
    PREVENTION_INCOMPLETE("Something is missing before these goods may leave", 409),
    MORE_THAN_AGREED("With this shipment more would be delivered than was ordered and its tolerance allows", 409),
    PARTIAL_SHIPMENT_NOT_ALLOWED("The letter of credit forbids partial shipments: release all of it at once", 409),
    ALREADY_SHIPPED("The shipment has left with what was released: nothing is changed of it any more", 409),
    SHIPPED_UNRELEASED("It left and nobody had released it: a supervisor says why, by override", 409),
    NOT_RELEASED("Nothing is released for this shipment", 409),
    LINE_NOT_OF_THIS_ORDER("The order has no such line", 422),
    LINE_TWICE("A line stands there twice: say its quantity once", 422);

    private final String sentence;
    private final int status;

    DispatchRefusal(String sentence, int status) {
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
