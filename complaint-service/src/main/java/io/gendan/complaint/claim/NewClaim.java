package io.gendan.complaint.claim;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.Party;
import java.math.BigDecimal;

/**
 * A claim as it is to be raised.
 *
 * @param counterpart the other firm, never a person
 * @param matter what is null in it is taken from the claim at {@code backToBack}
 * @param loss null: a delay where the cause is one, else as if it could have been seen, which is notified first
 * @param stageNo which stage of the carriage, null for all of them
 * @param amount what is claimed, exact in its currency
 * @param backToBack the claim of the other direction that it belongs to, or null
 */
public record NewClaim(
        Direction direction,
        Party party,
        String counterpart,
        Matter matter,
        Cause cause,
        Loss loss,
        Integer stageNo,
        BigDecimal amount,
        String currency,
        ClaimId backToBack) {

    /** The laws of carriage have times for it. */
    boolean isForCarriage() {
        return direction == Direction.OURS && (party == Party.CARRIER || party == Party.FORWARDER);
    }

    NewClaim about(Matter other) {
        return new NewClaim(direction, party, counterpart, other, cause, loss, stageNo, amount, currency, backToBack);
    }

    /** A customer's claim. */
    public static NewClaim againstUs(String customer, Matter matter, Cause cause, BigDecimal amount, String currency) {
        return new NewClaim(
                Direction.AGAINST_US, Party.CUSTOMER, customer, matter, cause, null, null, amount, currency, null);
    }

    /** Recourse, with what it is about as in the customer's claim that it belongs to. */
    public static NewClaim recourse(
            Party against,
            String counterpart,
            Cause cause,
            Loss loss,
            BigDecimal amount,
            String currency,
            ClaimId customers) {
        var asThere = new Matter(null, null, null, null, null);
        return new NewClaim(
                Direction.OURS, against, counterpart, asThere, cause, loss, null, amount, currency, customers);
    }
}
