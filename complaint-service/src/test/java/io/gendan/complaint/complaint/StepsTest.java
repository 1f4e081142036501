package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.Complaint.DECIDER;
import static io.gendan.complaint.complaint.ComplaintRefusal.*;
import static io.gendan.complaint.complaint.Cracked.*;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.complaint.ComplaintCommand.*;
import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.Rung;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final LocalDate SATURDAY_BEFORE = LocalDate.of(2026, 3, 7);
    private static final Question CARTONS = new Question(1, Party.CUSTOMER, "which cartons?", FRIDAY);

    private static AssessLiability shares(Map<Party, Integer> shares) {
        return new AssessLiability(shares, Severity.MAJOR, Set.of(), ANNE, MONDAY);
    }

    @Test
    void who_logs_it_may_own_it_and_nobody_complained_in_the_future() {
        var mine = new Log(
                ABOUT,
                null,
                SETS,
                Demand.NOTHING_SAID,
                Channel.TELEPHONE,
                Urgency.NORMAL,
                "en",
                "B",
                MONDAY,
                TUESDAY,
                ANNE,
                LETTER,
                ANNE,
                MONDAY);
        given(DECIDER).when(mine).then(logged, new Assigned(ANNE, ANNE, MONDAY));
        var tomorrow = new Log(
                ABOUT,
                null,
                SETS,
                Demand.NOTHING_SAID,
                Channel.TELEPHONE,
                Urgency.NORMAL,
                "en",
                "B",
                TUESDAY,
                TUESDAY,
                ANNE,
                LETTER,
                ANNE,
                MONDAY);
        given(DECIDER).when(tomorrow).thenRefused(AT_IN_THE_FUTURE);
        given(DECIDER, logged)
                .when(new RecordAnswer(Channel.TELEPHONE, null, TUESDAY, ANNE, MONDAY))
                .thenRefused(AT_IN_THE_FUTURE);
    }

    @Test
    void nobody_was_answered_before_they_complained() {
        given(DECIDER, logged)
                .when(new RecordAnswer(Channel.TELEPHONE, null, MONDAY.minusMillis(1), ANNE, MONDAY))
                .thenRefused(AT_BEFORE_RECEIVED);
        given(DECIDER, logged)
                .when(new RecordAnswer(Channel.TELEPHONE, null, MONDAY, ANNE, MONDAY))
                .then(new CustomerAnswered(Channel.TELEPHONE, null, ANNE, MONDAY));
    }

    @Test
    void who_is_joined_twice_is_joined_once_also_when_the_other_one_is_over() {
        given(DECIDER, logged, joined)
                .when(new JoinInto(OTHER, ABOUT_OTHER, ANNE, TUESDAY))
                .thenNothing();
        given(DECIDER, logged, joined)
                .when(new JoinInto(new ComplaintId(new UUID(8, 3)), ABOUT_OTHER, ANNE, TUESDAY))
                .thenRefused(COMPLAINT_JOINED);
        var takeIn = new TakeIn(OTHER, ABOUT_OTHER, Channel.EMAIL, MONDAY, TUESDAY);
        var tookIn = new TookIn(OTHER, ABOUT_OTHER.complaintNo(), Channel.EMAIL, MONDAY, MONDAY);
        given(DECIDER, logged, tookIn, dropped).when(takeIn).thenNothing();
        given(DECIDER, logged, dropped).when(takeIn).thenRefused(COMPLAINT_ENDED);
    }

    @Test
    void a_letter_that_a_person_wrote_is_an_answer_once_they_have_it_and_the_acknowledgement_is_none() {
        var arrived = new LetterAccepted(LETTER, TUESDAY);
        given(DECIDER, logged)
                .when(new RecordAcceptance(LETTER, false, TUESDAY))
                .then(arrived);
        given(DECIDER, logged)
                .when(new RecordAcceptance(LETTER, true, TUESDAY))
                .then(arrived, new CustomerAnswered(Channel.EMAIL, LETTER, "complaint-service", TUESDAY));
        given(DECIDER, logged, arrived)
                .when(new RecordAcceptance(LETTER, true, TUESDAY))
                .thenNothing();
        given(DECIDER, logged, dropped)
                .when(new RecordAcceptance(LETTER, true, TUESDAY))
                .then(arrived);
    }

    @Test
    void a_question_is_open_until_it_is_answered_once() {
        var asked = new ParticularsAsked(CARTONS, ANNE, MONDAY);
        given(DECIDER, logged)
                .when(new AskParticulars(Party.CUSTOMER, "which cartons?", FRIDAY, ANNE, MONDAY))
                .then(asked);
        given(DECIDER, logged)
                .when(new AskParticulars(Party.CUSTOMER, "which cartons?", SATURDAY_BEFORE, ANNE, MONDAY))
                .thenRefused(DUE_IN_THE_PAST);
        var given = new ParticularsGiven(1, ANNE, TUESDAY);
        given(DECIDER, logged, asked)
                .when(new GiveParticulars(1, ANNE, TUESDAY))
                .then(given);
        given(DECIDER, logged, asked, given)
                .when(new GiveParticulars(1, ANNE, TUESDAY))
                .thenNothing();
        given(DECIDER, logged, asked)
                .when(new GiveParticulars(2, ANNE, TUESDAY))
                .thenRefused(NO_SUCH_QUESTION);
    }

    @Test
    void when_the_customer_writes_nothing_waits_for_them_any_more() {
        var cartons = new ParticularsAsked(CARTONS, ANNE, MONDAY);
        var supplier = new ParticularsAsked(new Question(2, Party.SUPPLIER, "which glaze?", FRIDAY), ANNE, MONDAY);
        given(DECIDER, logged, cartons, supplier)
                .when(new HearReply(ANNE, TUESDAY))
                .then(new ParticularsGiven(1, ANNE, TUESDAY));
        given(DECIDER, logged, supplier).when(new HearReply(ANNE, TUESDAY)).thenNothing();
    }

    @Test
    void shares_of_liability_add_up_to_100_and_none_is_negative() {
        given(DECIDER, logged, identified)
                .when(shares(Map.of(Party.OURS, 100)))
                .then(new LiabilityAssessed(ABOUT, Map.of(Party.OURS, 100), Severity.MAJOR, Set.of(), ANNE, MONDAY));
        given(DECIDER, logged, identified).when(shares(Map.of(Party.OURS, 99))).thenRefused(LIABILITY_NOT_100);
        given(DECIDER, logged, identified)
                .when(shares(Map.of(Party.OURS, 100, Party.CARRIER, 1)))
                .thenRefused(LIABILITY_NOT_100);
        given(DECIDER, logged, identified)
                .when(shares(Map.of(Party.OURS, 110, Party.CARRIER, -10)))
                .thenRefused(LIABILITY_NOT_100);
    }

    @Test
    void evidence_is_shown_once_and_by_something() {
        given(DECIDER, logged)
                .when(new Enclose(Evidence.PHOTOS, null, null, ANNE, MONDAY))
                .thenRefused(NOTHING_TO_SHOW);
        given(DECIDER, logged, photos)
                .when(new Enclose(Evidence.PHOTOS, null, "mail of Monday", ANNE, TUESDAY))
                .thenNothing();
    }

    @Test
    void a_dispute_leads_back_to_where_it_was_before_it_was_called_unfounded() {
        var disputed = new UnfoundedDisputed(Channel.EMAIL, ANNE, MONDAY);
        given(DECIDER, assessed(explained, disputed))
                .when(new MakeOffer(TERMS, FRIDAY, CEILING, LETTER, ANNE, MONDAY))
                .then(offerMade);
        given(DECIDER, logged, identified, explained, disputed)
                .when(new ConfirmUnfounded(Channel.EMAIL, ANNE, MONDAY))
                .thenRefused(NOT_EXPLAINED);
    }

    @Test
    void an_offer_that_is_open_keeps_us_from_calling_the_complaint_unfounded() {
        given(DECIDER, assessed(offerMade, new OfferDeclined(1, Channel.EMAIL, ANNE, MONDAY)))
                .when(new ExplainUnfounded("as the sample", LETTER, ANNE, MONDAY))
                .then(explained);
    }

    @Test
    void the_goods_go_out_before_the_money_and_each_is_shown_by_something() {
        given(DECIDER, agreed(planned, plannedMoney))
                .when(new CompleteAction(
                        2, FRIDAY, null, "B/L 1", ANNE, FRIDAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC)))
                .thenRefused(GOODS_BEFORE_MONEY);
        given(DECIDER, agreed(planned))
                .when(new CompleteAction(1, FRIDAY, null, null, ANNE, TUESDAY))
                .thenRefused(PROOF_MISSING);
        given(DECIDER, agreed(planned))
                .when(new CompleteAction(1, LocalDate.of(2026, 3, 11), null, "B/L 1", ANNE, TUESDAY))
                .thenRefused(DONE_IN_THE_FUTURE);
        given(DECIDER, agreed(planned))
                .when(new CompleteAction(7, FRIDAY, null, "B/L 1", ANNE, TUESDAY))
                .thenRefused(NO_SUCH_ACTION);
        given(DECIDER, agreed(planned))
                .when(new PlanAction(3, "more", ANNE, FRIDAY, ANNE, MONDAY))
                .thenRefused(NO_SUCH_REMEDY);
        var today = SATURDAY_BEFORE.plusDays(1); // somewhere it still is
        given(DECIDER, agreed())
                .when(new PlanAction(1, "do it", ANNE, today, ANNE, MONDAY))
                .then(new ActionPlanned(new Task(1, 1, 1, "do it", ANNE, today, null, null, null), ANNE, MONDAY));
        given(DECIDER, agreed())
                .when(new PlanAction(1, "do it", ANNE, SATURDAY_BEFORE, ANNE, MONDAY))
                .thenRefused(DUE_IN_THE_PAST);
    }

    @Test
    void it_is_handled_when_every_remedy_is_done_and_not_before() {
        var friday = FRIDAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        given(DECIDER, agreed(planned))
                .when(new CompleteAction(1, FRIDAY, null, "B/L 1", ANNE, friday))
                .then(new ActionDone(done.task(), ANNE, friday)); // nobody has planned the money yet
        given(DECIDER, agreed(planned, plannedMoney, done))
                .when(new CompleteAction(2, FRIDAY, null, "B/L 1", ANNE, friday))
                .then(new ActionDone(doneMoney.task(), ANNE, friday), new Handled(ABOUT, friday));
    }

    @Test
    void it_is_closed_when_the_customer_said_how_it_worked_and_reopened_when_it_did_not() {
        given(DECIDER, tracked())
                .when(new Close("sent again", LETTER, ANNE, MONDAY))
                .thenRefused(NOT_FOLLOWED_UP);
        given(DECIDER, tracked(new FollowedUp(Outcome.NOT_SOLVED, Channel.EMAIL, ANNE, MONDAY)))
                .when(new Close("sent again", LETTER, ANNE, MONDAY))
                .thenRefused(NOT_SOLVED);
        given(DECIDER, tracked(solved))
                .when(new Close("sent again", LETTER, ANNE, MONDAY))
                .then(closed);
    }

    @Test
    void what_is_reopened_is_judged_anew() {
        var reopened = new Reopened(ABOUT, "cracked again", ANNE, TUESDAY);
        given(DECIDER, tracked(solved, closed, reopened))
                .when(new MakeOffer(TERMS, FRIDAY, CEILING, LETTER, ANNE, MONDAY))
                .thenRefused(CAUSE_OPEN);
        given(DECIDER, tracked(solved, closed, reopened))
                .when(new Close("sent again", LETTER, ANNE, TUESDAY))
                .thenRefused(NOT_HANDLED);
    }

    @Test
    void the_order_is_named_once_and_nothing_closes_with_work_left() {
        var other = new Subject(
                new OrderId(new UUID(6, 2)),
                null,
                null,
                null,
                "TS-200",
                "Tea set",
                "SET",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        given(DECIDER, logged, identified)
                .when(new Identify(Cause.QUALITY, other, null, null, ANNE, MONDAY))
                .thenRefused(ORDER_NAMED);
        given(
                        DECIDER,
                        tracked(
                                solved,
                                new ActionPlanned(
                                        new Task(3, 1, 1, "more", ANNE, FRIDAY, null, null, null), ANNE, MONDAY)))
                .when(new Close("sent again", LETTER, ANNE, MONDAY))
                .thenRefused(NOT_HANDLED);
    }

    @Test
    void complaints_of_two_customers_are_not_one() {
        var stranger = new About("CM-2026-000003", new CustomerId(new UUID(7, 9)), null, null);
        given(DECIDER, logged).when(new JoinInto(OTHER, stranger, ANNE, MONDAY)).thenRefused(JOINED_TO_STRANGER);
        given(DECIDER, logged)
                .when(new TakeIn(OTHER, stranger, Channel.EMAIL, MONDAY, MONDAY))
                .thenRefused(JOINED_TO_STRANGER);
    }

    @Test
    void its_owner_is_warned_once_while_a_clock_runs() {
        var warn = new Warn(ClockKind.SETTLEMENT, MONDAY, TUESDAY.plusSeconds(60), TUESDAY);
        var warned = new OwnerWarned(ABOUT, ClockKind.SETTLEMENT, MONDAY, TUESDAY.plusSeconds(60), ANNE, TUESDAY);
        var assigned = new Assigned(ANNE, ANNE, MONDAY);
        given(DECIDER, logged, assigned).when(warn).then(warned);
        given(DECIDER, logged, assigned, warned).when(warn).thenNothing();
        var again = new Warn(ClockKind.SETTLEMENT, TUESDAY, TUESDAY.plusSeconds(60), TUESDAY);
        given(DECIDER, logged, warned)
                .when(again)
                .then(new OwnerWarned(ABOUT, ClockKind.SETTLEMENT, TUESDAY, TUESDAY.plusSeconds(60), null, TUESDAY));
        given(DECIDER, logged, dropped).when(warn).thenNothing();
    }

    @Test
    void it_is_escalated_upwards_only_and_once_to_each() {
        var supervisor = new Escalated(ABOUT, Rung.SUPERVISOR, null, "late", MONDAY);
        given(DECIDER, logged)
                .when(new Escalate(Rung.SUPERVISOR, null, "late", MONDAY))
                .then(supervisor);
        given(DECIDER, logged, supervisor)
                .when(new Escalate(Rung.SUPERVISOR, null, "late", TUESDAY))
                .thenNothing();
        given(DECIDER, logged, supervisor)
                .when(new Escalate(Rung.GENERAL_MANAGER, "staff-009", "late", TUESDAY))
                .then(new Escalated(ABOUT, Rung.GENERAL_MANAGER, "staff-009", "late", TUESDAY));
    }
}
