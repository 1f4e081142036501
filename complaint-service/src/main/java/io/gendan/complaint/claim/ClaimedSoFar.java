package io.gendan.complaint.claim;

import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is raised already because of a complaint. */
final class ClaimedSoFar {
    private ClaimedSoFar() {}

    /** @param sum what is agreed, or claimed as long as nothing is */
    record One(ClaimId id, String claimNo, Party party, Money claimed, Money sum, long version) {}

    /** The one that stands, or that sound goods took the place of; also where it names one of the complaints that are the same. */
    static Optional<One> theirs(Tx tx, List<ComplaintId> same) {
        return claims(
                        tx,
                        "complaint_id = ANY (?::uuid[]) AND direction = 'AGAINST_US'"
                                + " AND (status <> 'WITHDRAWN' OR in_kind_on IS NOT NULL)",
                        same)
                .stream()
                .findFirst();
    }

    static One one(Tx tx, ClaimId id) {
        return claims(tx, "id = ?", id).getFirst();
    }

    static List<One> recourse(Tx tx, List<ComplaintId> same, ClaimId theirs) {
        return claims(
                tx,
                "direction = 'OURS' AND status <> 'WITHDRAWN' AND (back_to_back = ? OR complaint_id = ANY (?::uuid[]))",
                theirs,
                same);
    }

    private static List<One> claims(Tx tx, String which, Object... arguments) {
        return tx.query(
                "SELECT id, claim_no, party, amount, coalesce(agreed, amount) AS sum, currency, version FROM claim WHERE "
                        + which + " ORDER BY id",
                row -> new One(
                        new ClaimId(row.getObject("id", UUID.class)),
                        row.getString("claim_no"),
                        Party.valueOf(row.getString("party")),
                        new Money(row.getBigDecimal("amount"), row.getString("currency")),
                        new Money(row.getBigDecimal("sum"), row.getString("currency")),
                        row.getLong("version")),
                arguments);
    }
}
