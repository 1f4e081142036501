package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.TOLD_BEFORE_KNOWN;
import static io.gendan.complaint.incidentcase.CaseRefusal.TOLD_IN_THE_FUTURE;
import static io.gendan.complaint.incidentcase.Cases.*;
import static io.gendan.complaint.incidentcase.IncidentCase.DECIDER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.incidentcase.CaseCommand.RecordAcceptance;
import io.gendan.complaint.incidentcase.CaseCommand.RecordContact;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionFedBack;
import io.gendan.complaint.incidentcase.CaseEvent.CustomerTold;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAsked;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Settled;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.incidentcase.CaseEvent.WithdrawalNoted;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldCustomerTest {
    private static final Instant CALLED = KNOWN.plusSeconds(600);
    private static final CarrierAnswered teaIsDamaged =
            new CarrierAnswered(about(TEA), Condition.DAMAGED, "carrier", null, TOLD);

    private static CustomerTold byPhone(Telling what, CaseEvent.AffectedShipment... of) {
        return new CustomerTold(about(of), what, Channel.TELEPHONE, "staff-3", null, CALLED);
    }

    private static RecordContact call(Instant at, Instant now) {
        return new RecordContact(Channel.TELEPHONE, at, "staff-3", now);
    }

    @Test
    void an_accepted_notice_tells_the_customer_and_asks_about_insurance() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(new RecordAcceptance(FIRST_LETTER, TOLD))
                .then(told, insuranceAsked);
    }

    @Test
    void nobody_is_asked_for_insurance_that_was_not_theirs_to_buy() {
        var ddp = shipment(9, "DDP");
        given(
                        DECIDER,
                        opened,
                        carrierAsked,
                        new ShipmentAdded(ddp, 1, KNOWN),
                        new LetterWritten(FIRST_LETTER, LetterKind.INCIDENT_NOTICE, List.of(ddp.id()), null, KNOWN))
                .when(new RecordAcceptance(FIRST_LETTER, TOLD))
                .then(new CustomerTold(
                        about(ddp), Telling.NOTICE, Channel.EMAIL, "complaint-service", FIRST_LETTER, TOLD));
    }

    @Test
    void the_same_acceptance_twice_tells_once() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told)
                .when(new RecordAcceptance(FIRST_LETTER, LATER))
                .thenNothing();
    }

    @Test
    void an_accepted_update_feeds_the_condition_back() {
        var update = new LetterWritten(
                SECOND_LETTER, LetterKind.CONDITION_UPDATE, List.of(TEA.id()), Condition.DAMAGED, TOLD);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told, teaIsDamaged, update)
                .when(new RecordAcceptance(SECOND_LETTER, LATER))
                .then(
                        new CustomerTold(
                                about(TEA), Telling.UPDATE, Channel.EMAIL, "complaint-service", SECOND_LETTER, LATER),
                        new ConditionFedBack(TEA.id(), Condition.DAMAGED, LATER));
    }

    @Test
    void a_call_tells_everything_that_was_known_when_it_was_made() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, teaIsDamaged)
                .when(call(CALLED, LATER))
                .then(
                        byPhone(Telling.NOTICE, TEA),
                        new InsuranceAsked(about(TEA), CALLED.plus(Duration.ofHours(24)), CALLED),
                        byPhone(Telling.UPDATE, TEA),
                        new ConditionFedBack(TEA.id(), Condition.DAMAGED, CALLED));
    }

    @Test
    void a_call_tells_nothing_that_became_known_after_it() {
        given(
                        DECIDER,
                        opened,
                        carrierAsked,
                        teaAdded,
                        new ShipmentAdded(SILK, 2, CALLED.plusSeconds(1)),
                        new CarrierAnswered(about(TEA), Condition.LOST, "carrier", null, CALLED.plusSeconds(1)))
                .when(call(CALLED, LATER))
                .then(
                        byPhone(Telling.NOTICE, TEA),
                        new InsuranceAsked(about(TEA), CALLED.plus(Duration.ofHours(24)), CALLED));
    }

    @Test
    void a_call_after_a_withdrawal_puts_it_right() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, new WithdrawalNoted("mistaken vessel", TOLD))
                .when(call(CALLED, LATER))
                .then(byPhone(Telling.CORRECTION, TEA));
    }

    @Test
    void a_call_without_news_is_an_update() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked)
                .when(call(CALLED, LATER))
                .then(byPhone(Telling.UPDATE, TEA));
    }

    @Test
    void nobody_was_told_later_than_now_or_before_it_was_known() {
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(call(LATER.plusNanos(1000), LATER))
                .thenRefused(TOLD_IN_THE_FUTURE);
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(call(KNOWN.minusNanos(1000), LATER))
                .thenRefused(TOLD_BEFORE_KNOWN);
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked)
                .when(call(KNOWN, KNOWN))
                .then(new CustomerTold(about(TEA), Telling.UPDATE, Channel.TELEPHONE, "staff-3", null, KNOWN));
    }

    @Test
    void a_letter_that_arrives_after_the_settling_is_still_a_fact() {
        given(
                        DECIDER,
                        opened,
                        carrierAsked,
                        teaAdded,
                        noticeWritten,
                        byPhone(Telling.NOTICE, TEA),
                        insuranceAsked,
                        new Settled(about(TEA), SettleReason.OTHER, null, LATER))
                .when(new RecordAcceptance(FIRST_LETTER, LATER))
                .then(new CustomerTold(
                        about(TEA), Telling.NOTICE, Channel.EMAIL, "complaint-service", FIRST_LETTER, LATER));
    }
}
