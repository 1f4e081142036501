package io.gendan.order.demand;

import io.gendan.eventsourcing.Refusal;

enum DemandRefusal implements Refusal {
    DEMAND_NOT_KNOWN("There is no demand with this id", 404),
    DEMAND_WITHDRAWN("The demand is withdrawn: request a new one", 409),
    NOTHING_TO_OVERRIDE("The demand is out and nothing holds it", 409),
    NOT_THE_ORDERS_CURRENCY("Money is asked for in the currency of the order", 422),
    AMOUNT_NOT_PLAUSIBLE("This is more than ten times what the goods cost: check the amount", 422),
    NOT_A_REMINDER("Only a payment reminder names an invoice that it reminds of", 422),
    SHIPMENT_NOT_OF_THIS_ORDER(
            "This shipment is not booked for this order; if it was booked just now, send the request again in a moment",
            422);

    private final String sentence;
    private final int status;

    DemandRefusal(String sentence, int status) {
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
