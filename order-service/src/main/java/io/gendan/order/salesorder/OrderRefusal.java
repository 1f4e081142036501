package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Refusal;

public enum OrderRefusal implements Refusal {
    ORDER_NOT_KNOWN("There is no order with this id", 404),
    ORDER_NO_TAKEN("Another order has this orderNo: take another one, or none and one is given", 409),
    ORDER_CANCELLED("The order is cancelled: nothing more is done with it", 409),
    ORDER_NOT_CONFIRMED("Nobody is billed for an order that is not confirmed: confirm it first", 409),
    CUSTOMER_NOT_KNOWN("There is no customer with this id: register it first", 422),
    PRODUCT_NOT_KNOWN("There is no product with this id: register it first", 422),
    AMENDMENT_CHANGES_NOTHING("The contract reads like that already: send what is to be changed", 409),
    TERM_FIXED_BY_SHIPMENT(
            "A shipment is booked on the term as it was agreed, and who bears its risk does not change under way", 409),
    LESS_THAN_LOADED(
            "More of a line has left or been released than the amended contract would have: withdraw the release first",
            409),
    NAMED_PLACE_REQUIRED("A term says nothing without its place: send namedPlace with it", 422),
    CONTACT_NOT_OF_THIS_CUSTOMER("This is no contact person of the customer", 422),
    ORDER_TOO_LARGE("No order comes to a thousand million million of its currency: correct a quantity or a price", 422),
    AGREED_IN_THE_FUTURE("What is agreed has been agreed: correct agreedOn", 422),
    ORDER_NO_IS_OURS("Orders that a partner places are numbered by us", 422),
    PRICE_NOT_ON_THE_LIST("A partner orders at the price that we sell for", 422),
    UNIT_NOT_ON_THE_LIST("A partner orders in the unit that the price is for", 422),
    INCOTERM_NOT_OF_2020("This is no term of Incoterms 2020", 422),
    DELIVERY_DATE_UNBELIEVABLE("deliverBy is from the year 2000 up to ten years from now", 422);

    private final String sentence;
    private final int status;

    OrderRefusal(String sentence, int status) {
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
