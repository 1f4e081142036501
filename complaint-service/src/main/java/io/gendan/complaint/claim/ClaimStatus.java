package io.gendan.complaint.claim;

/** How far a claim is, in one word. */
enum ClaimStatus {
    RAISED,
    NOTICE_GIVEN,
    SUBMITTED,
    ACKNOWLEDGED,
    REJECTED,
    NEGOTIATING,
    SETTLED,
    CLOSED,
    WITHDRAWN,
    TIME_BARRED,
    WRITTEN_OFF;

    static ClaimStatus of(Claim claim) {
        return switch (claim) {
            case Claim.Open open -> valueOf(open.step().name());
            case Claim.Agreed _ -> SETTLED;
            case Claim.Ended ended -> valueOf(ended.end().name());
            case Claim.Unknown _ -> throw new IllegalStateException("a claim that was never raised");
        };
    }
}
