package io.gendan.complaint.publicform;

/** What became of a filling-in of the page. */
sealed interface Entered {
    /** It is a complaint with this number, now or since it was sent first. */
    record Complaint(String number) implements Entered {}

    /** It was sent before and became a complaint with this number; what is different now was not taken. */
    record Otherwise(String number) implements Entered {}

    /** More than enough came by this link within an hour. */
    record TooOften() implements Entered {}

    /** The link was closed meanwhile. */
    record Closed() implements Entered {}
}
