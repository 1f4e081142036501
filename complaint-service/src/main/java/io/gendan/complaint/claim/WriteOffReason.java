package io.gendan.complaint.claim;

/** Why we give up money that we claimed. */
enum WriteOffReason {
    TIME_BARRED,
    NOT_LIABLE,
    INSOLVENT,
    COSTS_MORE_THAN_IT_BRINGS,
    OTHER
}
