package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.Complaint.DECIDER;
import static io.gendan.complaint.complaint.ComplaintRefusal.*;
import static io.gendan.complaint.complaint.Cracked.*;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.complaint.ComplaintCommand.AcceptOffer;
import io.gendan.complaint.complaint.ComplaintCommand.ApproveOffer;
import io.gendan.complaint.complaint.ComplaintCommand.DeclineOffer;
import io.gendan.complaint.complaint.ComplaintCommand.MakeOffer;
import io.gendan.complaint.complaint.ComplaintCommand.RecordCounterOffer;
import io.gendan.complaint.complaint.ComplaintCommand.RejectOffer;
import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Party;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final Offer WAITING =
            new Offer(1, Offer.Side.US, TERMS, FRIDAY, ANNE, Offer.Status.WAITS_FOR_APPROVAL);
    private static final Ceiling TOO_LOW = new Ceiling("B", usd("639.99"), null);
    private static final OfferProposed proposed = new OfferProposed(WAITING, TOO_LOW, MONDAY);

    private static MakeOffer offer(Terms terms, Ceiling ceiling) {
        return new MakeOffer(terms, FRIDAY, ceiling, LETTER, ANNE, MONDAY);
    }

    private static Terms only(Remedy... remedies) {
        return new Terms(List.of(remedies), null);
    }

    @Test
    void an_offer_goes_out_up_to_the_ceiling_and_to_the_general_manager_above_it() {
        given(DECIDER, assessed())
                .when(offer(TERMS, new Ceiling("B", usd("640.00"), null)))
                .then(offerMade);
        given(DECIDER, assessed()).when(offer(TERMS, TOO_LOW)).then(proposed);
    }

    @Test
    void nobody_may_go_as_far_as_nobody_has_said_nor_promise_what_nobody_knows_the_cost_of() {
        var none = new Ceiling(null, null, null);
        given(DECIDER, assessed()).when(offer(TERMS, none)).then(new OfferProposed(WAITING, none, MONDAY));
        var apology = only(new Remedy(Remedy.Kind.OTHER, null, null, null, "a visit of our director"));
        given(DECIDER, assessed())
                .when(offer(apology, CEILING))
                .then(new OfferProposed(
                        new Offer(1, Offer.Side.US, apology, FRIDAY, ANNE, Offer.Status.WAITS_FOR_APPROVAL),
                        CEILING,
                        MONDAY));
    }

    @Test
    void the_general_manager_approves_and_nobody_their_own_proposal() {
        given(DECIDER, assessed(proposed))
                .when(new ApproveOffer(1, LETTER, ANNE, TUESDAY))
                .thenRefused(OWN_PROPOSAL);
        given(DECIDER, assessed(proposed))
                .when(new ApproveOffer(1, LETTER, BOSS, TUESDAY))
                .then(new OfferApproved(1, BOSS, TUESDAY), new OfferMade(ABOUT, OFFER, LETTER, TUESDAY));
        given(DECIDER, assessed(proposed))
                .when(new RejectOffer(1, "too much", BOSS, TUESDAY))
                .then(new OfferRejected(1, "too much", BOSS, TUESDAY));
    }

    @Test
    void what_was_conceded_before_it_was_reopened_counts() {
        var again = tracked(solved, closed, new Reopened(ABOUT, "cracked again", ANNE, MONDAY), causeFound, assessed);
        var next = new Offer(2, Offer.Side.US, TERMS, FRIDAY, ANNE, Offer.Status.MADE);
        given(DECIDER, again)
                .when(offer(TERMS, new Ceiling("B", usd("1280.00"), null)))
                .then(new OfferMade(ABOUT, next, LETTER, MONDAY));
        given(DECIDER, again)
                .when(offer(TERMS, new Ceiling("B", usd("1279.99"), null)))
                .then(new OfferProposed(
                        next.now(Offer.Status.WAITS_FOR_APPROVAL), new Ceiling("B", usd("1279.99"), null), MONDAY));
    }

    @Test
    void what_was_waived_and_judged_of_one_problem_is_not_of_another() {
        var packing = new Identified(ABOUT, Cause.PACKING, SETS, null, null, ANNE, MONDAY);
        given(DECIDER, assessed(packing)).when(offer(TERMS, CEILING)).thenRefused(CAUSE_OPEN);
    }

    @Test
    void an_offer_of_theirs_is_answered_by_one_of_ours() {
        var theirs = new CounterOfferReceived(
                new Offer(1, Offer.Side.CUSTOMER, TERMS, null, ANNE, Offer.Status.MADE), Channel.EMAIL, MONDAY);
        given(DECIDER, assessed(theirs))
                .when(offer(TERMS, CEILING))
                .then(new OfferMade(
                        ABOUT, new Offer(2, Offer.Side.US, TERMS, FRIDAY, ANNE, Offer.Status.MADE), LETTER, MONDAY));
    }

    @Test
    void what_waits_for_approval_nobody_accepts_or_declines() {
        given(DECIDER, assessed(proposed))
                .when(new AcceptOffer(1, Channel.EMAIL, CEILING, null, ANNE, TUESDAY))
                .thenRefused(OFFER_NOT_APPROVED);
        given(DECIDER, assessed(proposed))
                .when(new DeclineOffer(1, Channel.EMAIL, ANNE, TUESDAY))
                .thenRefused(OFFER_NOT_APPROVED);
    }

    @Test
    void nothing_is_conceded_while_the_cause_is_open_also_when_it_is_opened_again() {
        given(DECIDER, logged, identified, photos, sample, assessed)
                .when(offer(TERMS, CEILING))
                .thenRefused(CAUSE_OPEN);
        var doubted = new InvestigationReopened("the second sample is sound", ANNE, MONDAY);
        given(DECIDER, assessed(doubted)).when(offer(TERMS, CEILING)).thenRefused(CAUSE_OPEN);
        given(DECIDER, assessed(proposed, doubted))
                .when(new ApproveOffer(1, LETTER, BOSS, TUESDAY))
                .thenRefused(CAUSE_OPEN);
    }

    @Test
    void nothing_is_conceded_without_the_evidence_unless_a_supervisor_waived_it() {
        given(DECIDER, logged, identified, photos, causeFound, assessed)
                .when(offer(TERMS, CEILING))
                .thenRefused(EVIDENCE_MISSING);
        given(
                        DECIDER,
                        logged,
                        identified,
                        photos,
                        causeFound,
                        assessed,
                        new EvidenceWaived("thrown away", BOSS, MONDAY))
                .when(offer(TERMS, CEILING))
                .then(offerMade);
    }

    @Test
    void nothing_is_conceded_while_liability_is_undetermined_or_not_assessed() {
        var undetermined = new LiabilityAssessed(
                ABOUT, Map.of(Party.OURS, 50, Party.UNDETERMINED, 50), Severity.MAJOR, Set.of(), ANNE, MONDAY);
        given(DECIDER, assessed(undetermined)).when(offer(TERMS, CEILING)).thenRefused(LIABILITY_UNDETERMINED);
        given(DECIDER, logged, identified, photos, sample, causeFound)
                .when(offer(TERMS, CEILING))
                .thenRefused(NOT_ASSESSED);
    }

    @Test
    void sound_goods_come_before_money_or_it_is_said_why_not() {
        given(DECIDER, assessed()).when(offer(only(MONEY), CEILING)).thenRefused(REPLACEMENT_FIRST);
        var soldOut = new Terms(List.of(MONEY), "the pattern is sold out");
        given(DECIDER, assessed())
                .when(offer(soldOut, CEILING))
                .then(new OfferMade(
                        ABOUT, new Offer(1, Offer.Side.US, soldOut, FRIDAY, ANNE, Offer.Status.MADE), LETTER, MONDAY));
    }

    @Test
    void terms_are_whole_in_one_currency_and_of_some_worth() {
        given(DECIDER, assessed()).when(offer(only(), CEILING)).thenRefused(NO_REMEDY);
        var euros = new Remedy(Remedy.Kind.REFUND, null, null, new Money(BigDecimal.TEN, "EUR"), "back");
        given(DECIDER, assessed()).when(offer(only(SETS_AGAIN, euros), CEILING)).thenRefused(CURRENCIES_MIXED);
        given(DECIDER, assessed())
                .when(offer(new Terms(List.of(euros), "none left"), CEILING))
                .thenRefused(CURRENCIES_MIXED);
        var nothing = new Remedy(Remedy.Kind.REFUND, null, null, usd("0.00"), "back");
        given(DECIDER, assessed()).when(offer(only(nothing), CEILING)).thenRefused(WORTH_NOT_POSITIVE);
        var unsaid = new Remedy(Remedy.Kind.REFUND, null, null, null, "back");
        given(DECIDER, assessed()).when(offer(only(unsaid), CEILING)).thenRefused(WORTH_MISSING);
    }

    /** A thousand two hundred sets for 18,000 dollars, of an order that costs twice as much. */
    private static ComplaintEvent[] priced() {
        var sets = new Subject(
                ABOUT.orderId(),
                "SO-1",
                null,
                null,
                "TS-200",
                "Tea set",
                "SET",
                new BigDecimal("1200"),
                usd("18000.00"),
                null,
                null,
                null,
                null,
                null,
                null);
        return assessed(new Identified(ABOUT, Cause.QUALITY, sets, null, null, ANNE, MONDAY), causeFound, assessed);
    }

    private static Terms off(String percent, String worth) {
        var off = new Remedy(Remedy.Kind.DISCOUNT, null, new BigDecimal(percent), usd(worth), "off");
        return new Terms(List.of(off), "none left");
    }

    @Test
    void a_percentage_is_worth_what_it_comes_to_and_not_what_is_typed() {
        var ceiling = new Ceiling("B", usd("900.00"), usd("36000.00"));
        given(DECIDER, priced()).when(offer(off("5", "899.99"), ceiling)).thenRefused(WORTH_BELOW_PERCENT);
        given(DECIDER, priced()).when(offer(off("5", "900.00"), ceiling)).then(made(off("5", "900.00")));
        given(DECIDER, priced())
                .when(offer(off("5.01", "901.80"), ceiling))
                .then(proposed(off("5.01", "901.80"), ceiling));
        // Where nobody says what the goods cost it counts by the order.
        given(DECIDER, assessed()).when(offer(off("2.5", "10.00"), ceiling)).then(made(off("2.5", "10.00")));
        given(DECIDER, assessed()).when(offer(off("90", "10.00"), ceiling)).then(proposed(off("90", "10.00"), ceiling));
    }

    @Test
    void goods_that_are_sent_again_count_at_their_price_where_they_are_said_to_cost_less() {
        var cheap = only(new Remedy(Remedy.Kind.REPLACEMENT, new BigDecimal("36"), null, usd("10.00"), "sets"));
        var enough = new Ceiling("B", usd("540.00"), usd("36000.00"));
        given(DECIDER, priced()).when(offer(cheap, enough)).then(made(cheap));
        var less = new Ceiling("B", usd("539.99"), usd("36000.00"));
        given(DECIDER, priced()).when(offer(cheap, less)).then(proposed(cheap, less));
    }

    @Test
    void nothing_is_conceded_of_more_than_was_delivered_and_goods_are_counted() {
        var all = only(new Remedy(Remedy.Kind.REPLACEMENT, new BigDecimal("1200"), null, usd("10.00"), "sets"));
        given(DECIDER, priced()).when(offer(all, CEILING)).then(proposed(all, CEILING));
        var more = only(new Remedy(Remedy.Kind.REPLACEMENT, new BigDecimal("1200.01"), null, usd("10.00"), "sets"));
        given(DECIDER, priced()).when(offer(more, CEILING)).thenRefused(QUANTITY_ABOVE_DELIVERED);
        var some = only(new Remedy(Remedy.Kind.REPLACEMENT, null, null, usd("10.00"), "sets"));
        given(DECIDER, priced()).when(offer(some, CEILING)).thenRefused(QUANTITY_MISSING);
        given(DECIDER, priced())
                .when(new RecordCounterOffer(more, Channel.EMAIL, CEILING, ANNE, MONDAY))
                .then(new CounterOfferReceived(
                        new Offer(1, Offer.Side.CUSTOMER, more, null, ANNE, Offer.Status.MADE), Channel.EMAIL, MONDAY));
    }

    private static OfferMade made(Terms terms) {
        return new OfferMade(
                ABOUT, new Offer(1, Offer.Side.US, terms, FRIDAY, ANNE, Offer.Status.MADE), LETTER, MONDAY);
    }

    private static OfferProposed proposed(Terms terms, Ceiling ceiling) {
        return new OfferProposed(
                new Offer(1, Offer.Side.US, terms, FRIDAY, ANNE, Offer.Status.WAITS_FOR_APPROVAL), ceiling, MONDAY);
    }

    @Test
    void an_offer_holds_until_its_day_wherever_that_still_is() {
        var accept = new AcceptOffer(
                1,
                Channel.EMAIL,
                CEILING,
                null,
                ANNE,
                FRIDAY.plusDays(1).atTime(11, 59).toInstant(java.time.ZoneOffset.UTC));
        given(DECIDER, assessed(offerMade))
                .when(accept)
                .then(new OfferAccepted(ABOUT, OFFER.now(Offer.Status.ACCEPTED), Channel.EMAIL, ANNE, accept.now()));
        given(DECIDER, assessed(offerMade))
                .when(new AcceptOffer(
                        1, Channel.EMAIL, CEILING, null, ANNE, accept.now().plusSeconds(60)))
                .thenRefused(OFFER_EXPIRED);
        given(DECIDER, assessed())
                .when(new MakeOffer(TERMS, LocalDate.of(2026, 3, 7), CEILING, LETTER, ANNE, MONDAY))
                .thenRefused(OFFER_IN_THE_PAST);
    }

    @Test
    void why_it_is_money_that_they_want_we_say_when_we_accept_it() {
        var theirs = new Offer(1, Offer.Side.CUSTOMER, only(MONEY), null, ANNE, Offer.Status.MADE);
        var countered = new CounterOfferReceived(theirs, Channel.EMAIL, MONDAY);
        given(DECIDER, assessed(countered))
                .when(new AcceptOffer(1, Channel.EMAIL, CEILING, null, ANNE, TUESDAY))
                .thenRefused(REPLACEMENT_FIRST);
        var because = new Terms(List.of(MONEY), "the mould is worn out");
        given(DECIDER, assessed(countered))
                .when(new AcceptOffer(1, Channel.EMAIL, CEILING, "the mould is worn out", ANNE, TUESDAY))
                .then(new OfferAccepted(ABOUT, theirs.accepted(because), Channel.EMAIL, ANNE, TUESDAY));
        var said = new Offer(1, Offer.Side.CUSTOMER, because, null, ANNE, Offer.Status.MADE);
        given(DECIDER, assessed(new CounterOfferReceived(said, Channel.EMAIL, MONDAY)))
                .when(new AcceptOffer(1, Channel.EMAIL, CEILING, "another reason", ANNE, TUESDAY))
                .then(new OfferAccepted(ABOUT, said.accepted(because), Channel.EMAIL, ANNE, TUESDAY));
    }

    @Test
    void a_counter_offer_is_in_the_currency_in_which_we_could_accept_it() {
        var euros = new Money(new BigDecimal("100.00"), "EUR");
        var terms = only(new Remedy(Remedy.Kind.REFUND, null, null, euros, "back"));
        given(DECIDER, assessed())
                .when(new RecordCounterOffer(terms, Channel.EMAIL, CEILING, ANNE, MONDAY))
                .thenRefused(CURRENCIES_MIXED);
        given(DECIDER, assessed())
                .when(new RecordCounterOffer(terms, Channel.EMAIL, new Ceiling("B", null, null), ANNE, MONDAY))
                .then(new CounterOfferReceived(
                        new Offer(1, Offer.Side.CUSTOMER, terms, null, ANNE, Offer.Status.MADE),
                        Channel.EMAIL,
                        MONDAY));
    }

    @Test
    void a_counter_offer_takes_the_place_of_ours_and_is_accepted_only_as_far_as_we_may_go() {
        var theirs = new Offer(2, Offer.Side.CUSTOMER, TERMS, null, ANNE, Offer.Status.MADE);
        var countered = new CounterOfferReceived(theirs, Channel.EMAIL, MONDAY);
        given(DECIDER, assessed(offerMade, countered))
                .when(new AcceptOffer(1, Channel.EMAIL, CEILING, null, ANNE, TUESDAY))
                .thenRefused(OFFER_NOT_OPEN);
        given(DECIDER, assessed(offerMade, countered))
                .when(new AcceptOffer(2, Channel.EMAIL, TOO_LOW, null, ANNE, TUESDAY))
                .thenRefused(ABOVE_CEILING);
        given(DECIDER, assessed(offerMade, countered))
                .when(new AcceptOffer(2, Channel.EMAIL, CEILING, null, ANNE, TUESDAY))
                .then(new OfferAccepted(ABOUT, theirs.now(Offer.Status.ACCEPTED), Channel.EMAIL, ANNE, TUESDAY));
    }
}
