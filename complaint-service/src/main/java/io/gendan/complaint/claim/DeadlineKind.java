package io.gendan.complaint.claim;

/** What has to be done until the day of a deadline. */
enum DeadlineKind {
    /** Written notice of loss. */
    NOTICE,
    /** Notice under a sale: without it nothing can be claimed any more. */
    CUT_OFF,
    /** What the contract itself allows. */
    CLAIM_PERIOD,
    /** Suit or arbitration. */
    SUIT,
    /** Suit against whoever is liable to us, counted from when we settled with the customer. */
    RECOURSE;

    /** Whether nothing is left of a claim when its day has passed. */
    boolean bars() {
        return switch (this) {
            case CUT_OFF, CLAIM_PERIOD, SUIT, RECOURSE -> true;
            case NOTICE -> false;
        };
    }
}
