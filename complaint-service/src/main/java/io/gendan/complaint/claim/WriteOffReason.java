package io.gendan.complaint.claim;

/** Why we give up money that we claimed. */
enum WriteOffReason {
    TIME_BARRED,
    NOT_LIABLE,
    INSOLVENT,
    COSTS_MORE_THAN_IT_BRINGS,
    OTHER;

    Claim.End end() {
        return switch (this) {
            case TIME_BARRED -> Claim.End.TIME_BARRED;
            case NOT_LIABLE, INSOLVENT, COSTS_MORE_THAN_IT_BRINGS, OTHER -> Claim.End.WRITTEN_OFF;
        };
    }
}
