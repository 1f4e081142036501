package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.SHIPMENT_NOT_OF_THIS_CASE;
import static io.gendan.complaint.incidentcase.Cases.*;
import static io.gendan.complaint.incidentcase.IncidentCase.DECIDER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.incidentcase.CaseCommand.AnswerForCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.LearnCondition;
import io.gendan.complaint.incidentcase.CaseCommand.NoteUnharmed;
import io.gendan.complaint.incidentcase.CaseCommand.NoteWithdrawal;
import io.gendan.complaint.incidentcase.CaseCommand.WaitNoLonger;
import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionLearned;
import io.gendan.complaint.incidentcase.CaseEvent.FoundUnharmed;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.incidentcase.CaseEvent.WithdrawalNoted;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final CarrierAnswered teaIsSound =
            new CarrierAnswered(about(TEA), Condition.SOUND, "carrier", "dry", LATER);

    private static LetterWritten written(
            LetterId id, LetterKind kind, Condition condition, CaseEvent.AffectedShipment... of) {
        var shipments = List.of(of).stream().map(CaseEvent.AffectedShipment::id).toList();
        return new LetterWritten(id, kind, shipments, condition, KNOWN);
    }

    @Test
    void the_only_shipment_of_a_customer_opens_the_case_and_is_written_of_at_once() {
        given(DECIDER).when(takeIn(TEA, 1, FIRST_LETTER)).then(opened, carrierAsked, teaAdded, noticeWritten);
    }

    @Test
    void the_notice_waits_until_it_can_name_all_shipments() {
        given(DECIDER).when(takeIn(TEA, 2, FIRST_LETTER)).then(opened, carrierAsked, new ShipmentAdded(TEA, 2, KNOWN));
        given(DECIDER, opened, carrierAsked, new ShipmentAdded(TEA, 2, KNOWN))
                .when(takeIn(SILK, 2, FIRST_LETTER))
                .then(
                        new ShipmentAdded(SILK, 2, KNOWN),
                        written(FIRST_LETTER, LetterKind.INCIDENT_NOTICE, null, TEA, SILK));
    }

    @Test
    void the_notice_does_not_wait_for_ever() {
        given(DECIDER, opened, carrierAsked, new ShipmentAdded(TEA, 2, KNOWN))
                .when(new WaitNoLonger(FIRST_LETTER, KNOWN))
                .then(noticeWritten);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(new WaitNoLonger(SECOND_LETTER, KNOWN))
                .thenNothing();
    }

    @Test
    void the_same_shipment_twice_changes_nothing() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(takeIn(TEA, 1, SECOND_LETTER))
                .thenNothing();
    }

    @Test
    void a_shipment_heard_of_after_the_notice_is_written_of_in_a_letter_of_its_own() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(takeIn(SILK, 2, SECOND_LETTER))
                .then(
                        new ShipmentAdded(SILK, 2, KNOWN),
                        written(SECOND_LETTER, LetterKind.NOTICE_ADDITION, null, SILK));
    }

    @Test
    void a_carriers_answer_is_fed_back_by_a_letter() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told)
                .when(new AnswerForCarrier(TEA.id(), Condition.SOUND, "carrier", "dry", SECOND_LETTER, LATER))
                .then(
                        teaIsSound,
                        new LetterWritten(
                                SECOND_LETTER, LetterKind.CONDITION_UPDATE, List.of(TEA.id()), Condition.SOUND, LATER));
    }

    @Test
    void an_answer_that_nobody_knows_is_kept_and_is_no_news_for_the_customer() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told)
                .when(new AnswerForCarrier(TEA.id(), Condition.UNKNOWN, "carrier", null, SECOND_LETTER, LATER))
                .then(new CarrierAnswered(about(TEA), Condition.UNKNOWN, "carrier", null, LATER));
    }

    @Test
    void a_carriers_answer_about_somebody_elses_shipment_is_refused() {
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(new AnswerForCarrier(SILK.id(), Condition.SOUND, "carrier", null, SECOND_LETTER, LATER))
                .thenRefused(SHIPMENT_NOT_OF_THIS_CASE);
    }

    @Test
    void a_condition_that_others_report_is_news_and_our_own_answer_coming_back_is_not() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(new LearnCondition(TEA.id(), Condition.LOST, "surveyor", LATER, SECOND_LETTER))
                .then(
                        new ConditionLearned(TEA.id(), Condition.LOST, "surveyor", LATER),
                        new LetterWritten(
                                SECOND_LETTER, LetterKind.CONDITION_UPDATE, List.of(TEA.id()), Condition.LOST, LATER));
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, teaIsSound)
                .when(new LearnCondition(TEA.id(), Condition.SOUND, "carrier", LATER.plusSeconds(1), SECOND_LETTER))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, teaIsSound)
                .when(new LearnCondition(TEA.id(), Condition.SOUND, "carrier", LATER, SECOND_LETTER))
                .thenNothing();
    }

    @Test
    void what_the_shipment_says_last_counts_even_by_a_clock_that_is_slow() {
        var slow = LATER.minusSeconds(60);
        var lost = List.of(
                new ConditionLearned(TEA.id(), Condition.LOST, "surveyor", slow),
                new LetterWritten(SECOND_LETTER, LetterKind.CONDITION_UPDATE, List.of(TEA.id()), Condition.LOST, slow));
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, teaIsSound)
                .when(new LearnCondition(TEA.id(), Condition.LOST, "surveyor", slow, SECOND_LETTER))
                .then(lost.toArray(CaseEvent[]::new));
        // Our answer stood behind the surveyor's in the shipment's log: when it comes back it is the last word.
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, teaIsSound, lost.getFirst(), lost.getLast())
                .when(new LearnCondition(TEA.id(), Condition.SOUND, "carrier", LATER, FIRST_LETTER))
                .then(
                        new ConditionLearned(TEA.id(), Condition.SOUND, "carrier", LATER),
                        new LetterWritten(
                                FIRST_LETTER, LetterKind.CONDITION_UPDATE, List.of(TEA.id()), Condition.SOUND, LATER));
    }

    @Test
    void what_the_carrier_took_back_does_not_come_back_as_news() {
        var nobodyKnows = new CarrierAnswered(about(TEA), Condition.UNKNOWN, "carrier", null, LATER.plusSeconds(1));
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, teaIsSound, nobodyKnows)
                .when(new LearnCondition(TEA.id(), Condition.SOUND, "carrier", LATER, SECOND_LETTER))
                .thenNothing();
    }

    @Test
    void a_withdrawn_report_is_put_right_once() {
        var noted = new WithdrawalNoted("mistaken vessel", LATER);
        var correction =
                new LetterWritten(SECOND_LETTER, LetterKind.WITHDRAWAL_CORRECTION, List.of(TEA.id()), null, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(new NoteWithdrawal("mistaken vessel", SECOND_LETTER, LATER))
                .then(noted, correction);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, noted, correction)
                .when(new NoteWithdrawal("mistaken vessel", SECOND_LETTER, LATER))
                .thenNothing();
    }

    @Test
    void a_shipment_heard_of_after_the_withdrawal_gets_the_correction_and_no_notice() {
        given(DECIDER)
                .when(takeIn(TEA, 1, FIRST_LETTER, "mistaken vessel"))
                .then(
                        opened,
                        carrierAsked,
                        new WithdrawalNoted("mistaken vessel", KNOWN),
                        teaAdded,
                        written(FIRST_LETTER, LetterKind.WITHDRAWAL_CORRECTION, null, TEA));
    }

    private static final FoundUnharmed teaUnharmed = new FoundUnharmed(TEA.id(), "the sister ship", 1, LATER);

    private static NoteUnharmed unharmed(AffectedShipment shipment, int shipments) {
        return new NoteUnharmed(shipment.id(), "the sister ship", shipments, SECOND_LETTER, LATER);
    }

    @Test
    void a_customer_whose_goods_were_not_hit_after_all_is_told_so_once() {
        var letter = new LetterWritten(SECOND_LETTER, LetterKind.NOT_CONCERNED, List.of(TEA.id()), null, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told)
                .when(unharmed(TEA, 1))
                .then(teaUnharmed, letter);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told, teaUnharmed, letter)
                .when(unharmed(TEA, 1))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(unharmed(SILK, 1))
                .thenNothing();
    }

    @Test
    void several_shipments_that_were_not_hit_are_one_letter() {
        var silkAdded = new ShipmentAdded(SILK, 2, KNOWN);
        var first = new FoundUnharmed(TEA.id(), "the sister ship", 2, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, silkAdded, noticeWritten)
                .when(unharmed(TEA, 2))
                .then(first);
        given(DECIDER, opened, carrierAsked, teaAdded, silkAdded, noticeWritten, first)
                .when(unharmed(SILK, 2))
                .then(
                        new FoundUnharmed(SILK.id(), "the sister ship", 2, LATER),
                        new LetterWritten(
                                SECOND_LETTER, LetterKind.NOT_CONCERNED, List.of(TEA.id(), SILK.id()), null, LATER));
        given(
                        DECIDER,
                        opened,
                        carrierAsked,
                        teaAdded,
                        silkAdded,
                        written(FIRST_LETTER, LetterKind.INCIDENT_NOTICE, null, TEA, SILK),
                        first)
                .when(new WaitNoLonger(SECOND_LETTER, LATER))
                .then(new LetterWritten(SECOND_LETTER, LetterKind.NOT_CONCERNED, List.of(TEA.id()), null, LATER));
    }

    @Test
    void goods_that_are_hit_again_are_announced_again() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told, teaUnharmed)
                .when(takeIn(TEA, 1, SECOND_LETTER))
                .then(teaAdded, carrierAsked, written(SECOND_LETTER, LetterKind.INCIDENT_NOTICE, null, TEA));
    }
}
