package io.gendan.complaint.complaint;

import java.time.LocalDate;

/**
 * One offer of ours, or one counter-offer of the customer's.
 *
 * @param offerNo from 1 within the complaint
 * @param proposedBy the account of ours that proposed it, or that wrote the customer's down
 */
public record Offer(int offerNo, Side from, Terms terms, LocalDate validUntil, String proposedBy, Status status) {
    public enum Side {
        US,
        CUSTOMER
    }

    public enum Status {
        /** Above the ceiling: the general manager decides. */
        WAITS_FOR_APPROVAL,
        APPROVED,
        REJECTED,
        /** The customer has it. */
        MADE,
        COUNTERED,
        DECLINED,
        WITHDRAWN,
        ACCEPTED
    }

    Offer accepted(Terms agreed) {
        return new Offer(offerNo, from, agreed, validUntil, proposedBy, Status.ACCEPTED);
    }

    Offer now(Status next) {
        return new Offer(offerNo, from, terms, validUntil, proposedBy, next);
    }
}
