package io.gendan.order.tradedocument;

/** How far a document is. */
enum DocumentStep {
    /** On the checklist, with nothing written yet. */
    EXPECTED("is not drafted yet"),
    DRAFTED("is drafted and not sent to the customer yet"),
    SENT("is with the customer and not confirmed yet"),
    /** The customer wants it otherwise: a new draft is due. */
    RETURNED("came back from the customer with changes"),
    CONFIRMED("is confirmed by the customer and not filed yet"),
    FILED("is filed"),
    /** It is not needed after all. */
    DROPPED("is not needed");

    private final String words;

    DocumentStep(String words) {
        this.words = words;
    }

    /** Something passed between us and them. */
    boolean isWithTheCustomer() {
        return switch (this) {
            case EXPECTED, DRAFTED, DROPPED -> false;
            case SENT, RETURNED, CONFIRMED, FILED -> true;
        };
    }

    String words() {
        return words;
    }
}
