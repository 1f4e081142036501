package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_CONCERNED;
import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_NOT_SOUND;
import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_UNKNOWN;
import static io.gendan.complaint.incidentcase.CaseRefusal.CASE_SETTLED;
import static io.gendan.complaint.incidentcase.CaseRefusal.CONDITION_NOT_FED_BACK;
import static io.gendan.complaint.incidentcase.CaseRefusal.CUSTOMER_NOT_TOLD;
import static io.gendan.complaint.incidentcase.CaseRefusal.INCIDENT_NOT_WITHDRAWN;
import static io.gendan.complaint.incidentcase.CaseRefusal.OTHER_NEEDS_NOTE;
import static io.gendan.complaint.incidentcase.Cases.*;
import static io.gendan.complaint.incidentcase.IncidentCase.DECIDER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.incidentcase.CaseCommand.AnswerForCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.Escalate;
import io.gendan.complaint.incidentcase.CaseCommand.RecordAcceptance;
import io.gendan.complaint.incidentcase.CaseCommand.RecordContact;
import io.gendan.complaint.incidentcase.CaseCommand.Settle;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionFedBack;
import io.gendan.complaint.incidentcase.CaseEvent.CustomerTold;
import io.gendan.complaint.incidentcase.CaseEvent.Escalated;
import io.gendan.complaint.incidentcase.CaseEvent.FoundUnharmed;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Settled;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.incidentcase.CaseEvent.WithdrawalNoted;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Rung;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final Settle SETTLE = new Settle(SettleReason.OTHER, "agreed", LATER);
    private static final Settled settled = new Settled(about(TEA), SettleReason.OTHER, "agreed", LATER);
    private static final CarrierAnswered sound =
            new CarrierAnswered(about(TEA), Condition.SOUND, "carrier", null, TOLD);
    private static final CarrierAnswered lost = new CarrierAnswered(about(TEA), Condition.LOST, "carrier", null, LATER);
    private static final ConditionFedBack soundFedBack = new ConditionFedBack(TEA.id(), Condition.SOUND, TOLD);
    private static final WithdrawalNoted withdrawn = new WithdrawalNoted("mistaken vessel", TOLD);

    private static Escalated escalated(Rung to, String waited) {
        var why = "The customer was to be told within PT1H and has not been told for " + waited;
        return new Escalated(about(TEA), to, why, KNOWN.plus(Duration.parse(waited)));
    }

    private static Escalate after(String waited) {
        return new Escalate(KNOWN.plus(Duration.parse(waited)));
    }

    @Test
    void a_case_is_settled_after_the_customer_was_told_and_not_before() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(SETTLE)
                .thenRefused(CUSTOMER_NOT_TOLD);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told)
                .when(SETTLE)
                .then(settled);
    }

    @Test
    void another_reason_is_said_in_a_note() {
        for (var note : new String[] {null, " "})
            given(DECIDER, opened, carrierAsked, teaAdded, told)
                    .when(new Settle(SettleReason.OTHER, note, LATER))
                    .thenRefused(OTHER_NEEDS_NOTE);
        given(DECIDER, opened, carrierAsked, teaAdded, told)
                .when(new Settle(SettleReason.COMPENSATED, null, LATER))
                .then(new Settled(about(TEA), SettleReason.COMPENSATED, null, LATER));
    }

    @Test
    void told_of_one_shipment_is_not_told_of_the_other() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, new ShipmentAdded(SILK, 2, KNOWN))
                .when(SETTLE)
                .thenRefused(CUSTOMER_NOT_TOLD);
    }

    @Test
    void the_customer_hears_how_the_goods_are_before_the_case_is_settled() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, sound).when(SETTLE).thenRefused(CONDITION_NOT_FED_BACK);
        given(DECIDER, opened, carrierAsked, teaAdded, told, sound, soundFedBack)
                .when(SETTLE)
                .then(settled);
    }

    @Test
    void what_is_lost_and_what_nobody_has_seen_is_not_settled_as_sound() {
        var asSound = new Settle(SettleReason.CARGO_SOUND, null, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, told).when(asSound).thenRefused(CARGO_UNKNOWN);
        var lostFedBack = new ConditionFedBack(TEA.id(), Condition.LOST, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, told, lost, lostFedBack)
                .when(asSound)
                .thenRefused(CARGO_NOT_SOUND);
        given(DECIDER, opened, carrierAsked, teaAdded, told, sound, soundFedBack)
                .when(asSound)
                .then(new Settled(about(TEA), SettleReason.CARGO_SOUND, null, LATER));
    }

    @Test
    void old_news_told_is_not_the_newest_told() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, sound, lost, soundFedBack)
                .when(SETTLE)
                .thenRefused(CONDITION_NOT_FED_BACK);
    }

    @Test
    void a_withdrawn_incident_is_settled_once_the_customer_knows_that() {
        var asWithdrawn = new Settle(SettleReason.INCIDENT_WITHDRAWN, null, LATER);
        var corrected =
                new CustomerTold(about(TEA), Telling.CORRECTION, Channel.EMAIL, "complaint-service", null, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, told, withdrawn)
                .when(asWithdrawn)
                .thenRefused(CUSTOMER_NOT_TOLD);
        given(DECIDER, opened, carrierAsked, teaAdded, told, withdrawn, corrected)
                .when(asWithdrawn)
                .then(new Settled(about(TEA), SettleReason.INCIDENT_WITHDRAWN, null, LATER));
    }

    @Test
    void goods_that_were_not_hit_are_settled_once_the_customer_knows_that() {
        var asNotConcerned = new Settle(SettleReason.NOT_CONCERNED, null, LATER);
        var unharmed = new FoundUnharmed(TEA.id(), "the sister ship", 1, TOLD);
        var letter = new LetterWritten(SECOND_LETTER, LetterKind.NOT_CONCERNED, List.of(TEA.id()), null, TOLD);
        var corrected = new CustomerTold(
                about(TEA), Telling.CORRECTION, Channel.EMAIL, "complaint-service", SECOND_LETTER, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, told)
                .when(asNotConcerned)
                .thenRefused(CARGO_CONCERNED);
        given(DECIDER, opened, carrierAsked, teaAdded, told, unharmed)
                .when(asNotConcerned)
                .thenRefused(CUSTOMER_NOT_TOLD);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, unharmed, letter)
                .when(new RecordAcceptance(SECOND_LETTER, LATER))
                .then(corrected);
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, unharmed, letter, corrected)
                .when(asNotConcerned)
                .then(new Settled(about(TEA), SettleReason.NOT_CONCERNED, null, LATER));
        var call = new RecordContact(Channel.TELEPHONE, TOLD, "staff-3", LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, told, unharmed)
                .when(call)
                .then(new CustomerTold(about(TEA), Telling.CORRECTION, Channel.TELEPHONE, "staff-3", null, TOLD));
    }

    @Test
    void what_nobody_withdrew_is_not_settled_as_withdrawn() {
        given(DECIDER, opened, carrierAsked, teaAdded, told)
                .when(new Settle(SettleReason.INCIDENT_WITHDRAWN, null, LATER))
                .thenRefused(INCIDENT_NOT_WITHDRAWN);
    }

    @Test
    void a_settled_case_takes_nothing_more() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, settled)
                .when(SETTLE)
                .thenRefused(CASE_SETTLED);
        given(DECIDER, opened, carrierAsked, teaAdded, told, settled)
                .when(new AnswerForCarrier(TEA.id(), Condition.SOUND, "carrier", null, SECOND_LETTER, LATER))
                .thenRefused(CASE_SETTLED);
        given(DECIDER, opened, carrierAsked, teaAdded, told, settled)
                .when(new RecordContact(Channel.VISIT, TOLD, "staff-3", LATER))
                .thenRefused(CASE_SETTLED);
        given(DECIDER, opened, carrierAsked, teaAdded, told, settled)
                .when(takeIn(SILK, 2, SECOND_LETTER))
                .thenRefused(CASE_SETTLED);
    }

    @Test
    void a_customer_not_told_for_an_hour_is_the_supervisors_concern() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(after("PT59M59S"))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten)
                .when(after("PT1H"))
                .then(escalated(Rung.SUPERVISOR, "PT1H"));
    }

    @Test
    void every_further_hour_it_goes_one_rung_up_and_stays_at_the_top() {
        given(DECIDER, opened, carrierAsked, teaAdded, escalated(Rung.SUPERVISOR, "PT1H"))
                .when(after("PT1H59M"))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, escalated(Rung.SUPERVISOR, "PT1H"))
                .when(after("PT2H"))
                .then(escalated(Rung.DEPUTY_GENERAL_MANAGER, "PT2H"));
        given(DECIDER, opened, carrierAsked, teaAdded, escalated(Rung.GENERAL_MANAGER, "PT3H"))
                .when(after("PT99H"))
                .thenNothing();
    }

    @Test
    void after_a_long_silence_it_goes_straight_to_whom_it_belongs() {
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(after("PT30H"))
                .then(escalated(Rung.GENERAL_MANAGER, "PT30H"));
    }

    @Test
    void who_was_told_is_nobodys_concern() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told)
                .when(after("PT30H"))
                .thenNothing();
    }
}
