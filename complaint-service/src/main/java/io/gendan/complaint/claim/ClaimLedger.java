package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What has been paid, payment by payment: to customers, and to us by whoever caused the loss or insured it; and what customers got in
 * kind, by what it costs us.
 */
@Singleton
class ClaimLedger implements ReadModel<Claim, ClaimEvent> {
    record Row(ClaimId claim, String reference, Money amount, LocalDate on, String by) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new ClaimId(row.getObject("claim_id", UUID.class)),
                    row.getString("reference"),
                    new Money(row.getBigDecimal("amount"), row.getString("currency")),
                    row.getObject("paid_on", LocalDate.class),
                    row.getString("by"));
        }
    }

    @Override
    public String name() {
        return "claim-ledger";
    }

    @Override
    public List<String> tables() {
        return List.of("claim_payment", "claim_in_kind");
    }

    @Override
    public void follow(Tx tx, Recorded<ClaimEvent> fact, Claim state) {
        switch (fact.event()) {
            case Paid paid ->
                tx.update(
                        "INSERT INTO claim_payment (claim_id, reference, amount, currency, paid_on, by) VALUES (?, ?, ?, ?, ?, ?)",
                        fact.streamId(),
                        paid.reference(),
                        paid.amount().amount(),
                        paid.amount().currency(),
                        paid.on(),
                        paid.by());
            case PaymentReversed reversed ->
                tx.update(
                        "DELETE FROM claim_payment WHERE claim_id = ? AND reference = ?",
                        fact.streamId(),
                        reversed.reference());
            case GivenInKind given ->
                tx.update(
                        "INSERT INTO claim_in_kind (claim_id, worth, currency, agreed_on) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (claim_id) DO UPDATE SET worth = excluded.worth,"
                                + " currency = excluded.currency, agreed_on = excluded.agreed_on",
                        fact.streamId(),
                        given.worth().amount(),
                        given.worth().currency(),
                        given.on());
            case Raised _,
                    TermsGiven _,
                    TransportTimesHeard _,
                    SettledWithCustomer _,
                    PutBehind _,
                    NoticeGiven _,
                    Submitted _ -> {}
            case Acknowledged _,
                    Rejected _,
                    Offered _,
                    Settled _,
                    SettledSumRaised _,
                    Withdrawn _,
                    WrittenOff _,
                    Closed _ -> {}
            case DeadlineWarned _, DeadlinePassed _ -> {}
        }
    }

    List<Row> of(Tx tx, Collection<ClaimId> claims) {
        return tx.query(
                "SELECT * FROM claim_payment WHERE claim_id = ANY (?::uuid[]) ORDER BY claim_id, paid_on, reference",
                Row::of,
                claims);
    }
}
