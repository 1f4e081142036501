package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.Claim.DECIDER;
import static io.gendan.complaint.claim.ClaimRefusal.*;
import static io.gendan.complaint.claim.Claimed.*;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.claim.ClaimCommand.Linked;
import io.gendan.complaint.claim.ClaimCommand.Offer;
import io.gendan.complaint.claim.ClaimCommand.Pay;
import io.gendan.complaint.claim.ClaimCommand.Raise;
import io.gendan.complaint.claim.ClaimCommand.Settle;
import io.gendan.complaint.claim.ClaimCommand.Submit;
import io.gendan.complaint.claim.ClaimCommand.WriteOff;
import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Party;
import io.gendan.money.MoneyRefusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static NewClaim ours(Party party, String amount, String currency) {
        return new NewClaim(
                Direction.OURS,
                party,
                "Atlantic Bridge Line",
                MATTER,
                Cause.TRANSPORT_DAMAGE,
                Loss.HIDDEN,
                null,
                new BigDecimal(amount),
                currency,
                CUSTOMERS);
    }

    private static Raise raise(NewClaim claim, Linked linked) {
        return new Raise(claim, "CL-2026-000001", linked, List.of(), "staff-1", NOW);
    }

    private static final Linked CUSTOMERS_CLAIM = new Linked(Direction.AGAINST_US, null);

    @Test
    void a_claim_is_raised_with_what_it_is_about() {
        given(DECIDER)
                .when(raise(ours(Party.CARRIER, "10000", "USD"), CUSTOMERS_CLAIM))
                .then(raised);
    }

    @Test
    void what_is_settled_with_the_customer_already_makes_the_time_for_recourse_run() {
        var on = LocalDate.parse("2026-01-05");
        given(DECIDER)
                .when(raise(ours(Party.CARRIER, "10000", "USD"), new Linked(Direction.AGAINST_US, on)))
                .then(raised, new SettledWithCustomer(CUSTOMERS, on, NOW));
    }

    @Test
    void both_sides_of_the_ledger_point_at_each_other_and_at_nothing_else() {
        given(DECIDER)
                .when(raise(ours(Party.CARRIER, "10000", "USD"), new Linked(Direction.OURS, null)))
                .thenRefused(BACK_TO_BACK_SAME_DIRECTION);
        given(DECIDER).when(raise(ours(Party.CARRIER, "10000", "USD"), null)).thenRefused(BACK_TO_BACK_NOT_KNOWN);
    }

    @Test
    void a_claim_is_against_who_can_be_liable() {
        for (var party : List.of(Party.OURS, Party.CUSTOMER, Party.UNDETERMINED))
            given(DECIDER).when(raise(ours(party, "1", "USD"), CUSTOMERS_CLAIM)).thenRefused(PARTY_DOES_NOT_FIT);
        var theirClaim = NewClaim.againstUs("Harbor Home Inc.", MATTER, Cause.QUALITY, new BigDecimal("1"), "USD");
        assertThat(DECIDER.decide(new Claim.Unknown(), raise(theirClaim, null))).hasSize(1);
        var nobodys = theirClaim.about(new Matter(null, null, null, null, null));
        given(DECIDER).when(raise(nobodys, null)).thenRefused(CUSTOMER_MISSING);
    }

    @Test
    void a_sum_is_positive_and_exact_in_its_currency() {
        given(DECIDER)
                .when(raise(ours(Party.CARRIER, "0.00", "USD"), CUSTOMERS_CLAIM))
                .thenRefused(AMOUNT_NOT_POSITIVE);
        given(DECIDER)
                .when(raise(ours(Party.CARRIER, "0.001", "USD"), CUSTOMERS_CLAIM))
                .thenRefused(MoneyRefusal.AMOUNT_TOO_FINE);
        given(DECIDER)
                .when(raise(ours(Party.CARRIER, "1", "XXX"), CUSTOMERS_CLAIM))
                .thenRefused(MoneyRefusal.CURRENCY_UNKNOWN);
        given(DECIDER, raised, submitted)
                .when(new Offer(Side.THEM, new BigDecimal("1"), "EUR", null, "staff-1", NOW))
                .thenRefused(NOT_THE_CLAIMS_CURRENCY);
    }

    @Test
    void a_stage_is_one_of_those_that_the_carriage_has_as_far_as_that_is_known() {
        var one = ours(Party.CARRIER, "10000", "USD");
        var second = new NewClaim(
                one.direction(),
                one.party(),
                one.counterpart(),
                one.matter(),
                one.cause(),
                one.loss(),
                2,
                one.amount(),
                one.currency(),
                one.backToBack());
        var stages = List.of(stage(1, "2026-01-17", "2027-01-02"));
        given(DECIDER)
                .when(new Raise(
                        second,
                        "CL-2026-000001",
                        CUSTOMERS_CLAIM,
                        List.of(new ClaimCommand.Heard(TEA, stages)),
                        "staff-1",
                        NOW))
                .thenRefused(STAGE_NOT_KNOWN);
        assertThat(DECIDER.decide(new Claim.Unknown(), raise(second, CUSTOMERS_CLAIM)))
                .hasSize(1);
    }

    @Test
    void what_the_complaint_agreed_on_has_its_own_ceiling() {
        var agreed = new ClaimCommand.Settle(
                new BigDecimal("10500"), "USD", new BigDecimal("0.10"), true, TODAY, "staff-1", NOW);
        given(DECIDER, theirs)
                .when(agreed)
                .then(new Settled(theirs.about(), usd("10000.00"), usd("10500.00"), TODAY, "staff-1", NOW));
    }

    @Test
    void nobody_offers_or_agrees_more_than_is_claimed() {
        given(DECIDER, raised, submitted)
                .when(new Offer(Side.US, new BigDecimal("10000.01"), "USD", null, "staff-1", NOW))
                .thenRefused(ABOVE_CLAIMED);
        given(DECIDER, raised, submitted, acknowledged)
                .when(settle("10000.01", "staff-1"))
                .thenRefused(ABOVE_CLAIMED);
        given(DECIDER, raised, submitted, acknowledged)
                .when(settle("10000", "staff-1"))
                .then(new Settled(ABOUT, usd("10000.00"), usd("10000.00"), TODAY, "staff-1", NOW));
    }

    @Test
    void a_tenth_can_be_given_up_alone_and_a_cent_more_cannot() {
        given(DECIDER, raised, submitted, acknowledged)
                .when(settle("9000", "staff-1"))
                .then(settled);
        given(DECIDER, raised, submitted, acknowledged)
                .when(settle("8999.99", "staff-1"))
                .thenRefused(SETTLEMENT_NOT_PROPOSED);
    }

    @Test
    void nobody_approves_their_own_proposal() {
        given(DECIDER, raised, submitted, offered)
                .when(settle("8000", "staff-1"))
                .thenRefused(OWN_PROPOSAL);
        given(DECIDER, raised, submitted, offered)
                .when(settle("8000", "staff-2"))
                .then(new Settled(ABOUT, usd("10000.00"), usd("8000.00"), TODAY, "staff-2", NOW));
        given(DECIDER, raised, submitted, offered)
                .when(settle("7999", "staff-2"))
                .thenRefused(SETTLEMENT_NOT_PROPOSED);
    }

    @Test
    void what_we_pay_to_a_customer_is_proposed_by_another_person() {
        given(DECIDER, theirs, submitted, acknowledged)
                .when(settle("10000", "staff-1"))
                .thenRefused(SETTLEMENT_NOT_PROPOSED);
        given(DECIDER, theirs, submitted, offered)
                .when(settle("8000", "staff-1"))
                .thenRefused(OWN_PROPOSAL);
        given(DECIDER, theirs, submitted, offered)
                .when(settle("8000", "staff-2"))
                .then(new Settled(theirs.about(), usd("10000.00"), usd("8000.00"), TODAY, "staff-2", NOW));
    }

    @Test
    void what_a_complaint_agreed_needs_no_steps_of_the_claim_but_is_for_a_customers_claim_only() {
        var byComplaint = new Settle(new BigDecimal("500"), "USD", BigDecimal.ONE, true, TODAY, "staff-1", NOW);
        given(DECIDER, theirs)
                .when(byComplaint)
                .then(new Settled(theirs.about(), usd("10000.00"), usd("500.00"), TODAY, "staff-1", NOW));
        given(DECIDER, raised).when(byComplaint).thenRefused(NOT_SUBMITTED);
    }

    @Test
    void payments_reach_the_agreed_sum_and_not_a_cent_more() {
        var agreed = new ClaimEvent[] {raised, submitted, acknowledged, settled, half};
        given(DECIDER, agreed).when(pay("BOC-2", "5000")).then(rest);
        given(DECIDER, agreed).when(pay("BOC-2", "5000.01")).thenRefused(ABOVE_AGREED);
    }

    @Test
    void a_payment_counts_once_by_its_reference() {
        var agreed = new ClaimEvent[] {raised, submitted, acknowledged, settled, half};
        given(DECIDER, agreed).when(PAY).thenNothing();
        given(DECIDER, agreed).when(pay("BOC-1", "4000.01")).thenRefused(PAYMENT_REFERENCE_TAKEN);
        var tomorrow = new Pay("BOC-2", BigDecimal.ONE, "USD", TODAY.plusDays(1), TODAY, "staff-1", NOW);
        given(DECIDER, agreed).when(tomorrow).thenRefused(DAY_NOT_BELIEVABLE);
    }

    @Test
    void a_reversed_payment_counts_no_longer_and_its_reference_is_free() {
        var reversed =
                new PaymentReversed(ABOUT, "BOC-1", usd("4000.00"), "another claim's", usd("0.00"), "staff-4", NOW);
        var agreed = new ClaimEvent[] {raised, submitted, acknowledged, settled, half};
        given(DECIDER, agreed).when(REVERSE).then(reversed);
        var after = new ClaimEvent[] {raised, submitted, acknowledged, settled, half, reversed};
        given(DECIDER, after).when(REVERSE).thenNothing();
        given(DECIDER, after)
                .when(pay("BOC-1", "9000"))
                .then(new Paid(ABOUT, "BOC-1", usd("9000.00"), TODAY, usd("9000.00"), "staff-1", NOW));
    }

    @Test
    void a_closed_claim_whose_payment_was_none_is_paid_again() {
        var reversed =
                new PaymentReversed(ABOUT, "BOC-2", usd("5000.00"), "another claim's", usd("4000.00"), "staff-4", NOW);
        given(DECIDER, raised, submitted, acknowledged, settled, half, rest, closed, reversed)
                .when(pay("BOC-3", "5000"))
                .then(new Paid(ABOUT, "BOC-3", usd("5000.00"), TODAY, usd("9000.00"), "staff-1", NOW));
    }

    @Test
    void more_documents_do_not_undo_an_answer_and_none_are_not_enough() {
        var more = List.of(PAPERS.getFirst(), new Document("Tally", null));
        given(DECIDER, raised, submitted, acknowledged)
                .when(new Submit(more, TODAY, "staff-1", NOW))
                .then(new Submitted(ABOUT, more, "staff-1", NOW));
        given(DECIDER, raised, submitted, acknowledged, new Submitted(ABOUT, more, "staff-1", NOW))
                .when(SETTLE)
                .then(settled);
        given(DECIDER, raised)
                .when(new Submit(List.of(), TODAY, "staff-1", NOW))
                .thenRefused(DOCUMENTS_MISSING);
    }

    @Test
    void a_customers_claim_is_taken_back_or_rests_when_it_was_rejected_and_is_never_written_off() {
        given(DECIDER, theirs, submitted)
                .when(WITHDRAW)
                .then(new Withdrawn(theirs.about(), "in error", "staff-1", NOW));
        given(DECIDER, theirs, submitted, rejected).when(CLOSE).then(new Closed(theirs.about(), "staff-1", NOW));
        given(DECIDER, theirs, submitted).when(CLOSE).thenRefused(NOT_SETTLED);
        given(DECIDER, theirs, submitted).when(WRITE_OFF).thenRefused(ONLY_OURS_IS_WRITTEN_OFF);
    }

    @Test
    void what_is_left_is_given_up_for_a_reason() {
        given(DECIDER, raised, submitted, acknowledged, settled, half)
                .when(WRITE_OFF)
                .then(new WrittenOff(ABOUT, WriteOffReason.NOT_LIABLE, null, usd("5000.00"), "staff-4", NOW));
        given(DECIDER, raised)
                .when(new WriteOff(WriteOffReason.OTHER, " ", TODAY, "staff-4", NOW))
                .thenRefused(OTHER_NEEDS_NOTE);
    }
}
