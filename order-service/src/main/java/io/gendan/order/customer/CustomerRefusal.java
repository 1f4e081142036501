package io.gendan.order.customer;

import io.gendan.eventsourcing.Refusal;

enum CustomerRefusal implements Refusal {
    CUSTOMER_NOT_KNOWN("There is no customer with this id", 404),
    CUSTOMER_NO_TAKEN("Another customer has this customerNo", 409),
    CUSTOMER_CHANGES_NOTHING("The file reads like that already: send what is to be changed", 409),
    DELAY_THRESHOLD_NOT_POSITIVE(
            "A delay is told from a slip on: delayThreshold is longer than no time at all, like PT24H", 422),
    WAY_NAMED_TWICE("Each way to reach them stands once, the one they like best first", 422),
    CONTACT_NOT_KNOWN("This customer has no contact person with this id", 404),
    CONTACT_ERASED("This person is erased: add a new one", 409),
    CONTACT_CHANGES_NOTHING("The person is recorded like that already: send what is to be changed", 409),
    CONTACTS_TOO_MANY("A customer has up to 50 contact persons: erase those who have left", 409);

    private final String sentence;
    private final int status;

    CustomerRefusal(String sentence, int status) {
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
