package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.Cases.*;
import static io.gendan.complaint.incidentcase.IncidentCase.DECIDER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.incidentcase.CaseCommand.RemindCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.RemindInsurance;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAsked;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierReminded;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierSilenceEscalated;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceReminded;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Settled;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.incidentcase.CaseEvent.WithdrawalNoted;
import io.gendan.complaint.incidentcase.Progress.How;
import io.gendan.complaint.incidentcase.Progress.What;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PressingTest {
    private static final Duration TWO_DAYS = DEADLINES.carrierWithin();
    private static final Duration A_DAY = DEADLINES.insuranceWithin();
    private static final Instant CARRIER_DUE = KNOWN.plus(TWO_DAYS);
    private static final Instant INSURANCE_DUE = TOLD.plus(A_DAY);
    private static final CarrierAnswered SOUND =
            new CarrierAnswered(about(TEA), Condition.SOUND, "carrier", null, LATER);
    private static final CarrierAnswered NOBODY_KNOWS =
            new CarrierAnswered(about(TEA), Condition.UNKNOWN, "carrier", null, LATER);

    private static CarrierReminded reminded(int no) {
        var at = CARRIER_DUE.plus(TWO_DAYS.multipliedBy(no - 1));
        return new CarrierReminded(no, at.plus(TWO_DAYS), at);
    }

    private static InsuranceReminded askedAgain(int no) {
        var at = INSURANCE_DUE.plus(A_DAY.multipliedBy(no - 1));
        return new InsuranceReminded(no, no == 3 ? null : at.plus(A_DAY), at);
    }

    private static LetterWritten question(Instant at) {
        return new LetterWritten(SECOND_LETTER, LetterKind.INSURANCE_QUESTION, List.of(TEA.id()), null, at);
    }

    @Test
    void a_carrier_who_has_not_answered_in_time_is_reminded_once_a_period() {
        given(DECIDER, opened, carrierAsked, teaAdded, told)
                .when(new RemindCarrier(CARRIER_DUE.minusMillis(1)))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, told)
                .when(new RemindCarrier(CARRIER_DUE))
                .then(reminded(1));
        given(DECIDER, opened, carrierAsked, teaAdded, told, reminded(1))
                .when(new RemindCarrier(CARRIER_DUE.plus(TWO_DAYS).minusMillis(1)))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, told, reminded(1))
                .when(new RemindCarrier(CARRIER_DUE.plus(TWO_DAYS)))
                .then(reminded(2));
    }

    @Test
    void after_the_third_reminder_the_supervisor_presses_and_nobody_is_called_twice() {
        var due = CARRIER_DUE.plus(TWO_DAYS.multipliedBy(3));
        var escalated = new CarrierSilenceEscalated(
                about(TEA), Rung.SUPERVISOR, "The carrier has not said how the goods are, after 3 reminders", due);
        given(DECIDER, opened, carrierAsked, teaAdded, told, reminded(1), reminded(2))
                .when(new RemindCarrier(CARRIER_DUE.plus(TWO_DAYS.multipliedBy(2))))
                .then(reminded(3));
        given(DECIDER, opened, carrierAsked, teaAdded, told, reminded(1), reminded(2), reminded(3))
                .when(new RemindCarrier(due))
                .then(escalated);
        given(DECIDER, opened, carrierAsked, teaAdded, told, reminded(1), reminded(2), reminded(3), escalated)
                .when(new RemindCarrier(due.plus(TWO_DAYS)))
                .thenNothing();
    }

    @Test
    void who_says_that_nobody_knows_has_not_answered_and_who_says_how_they_are_has() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, NOBODY_KNOWS)
                .when(new RemindCarrier(CARRIER_DUE))
                .then(reminded(1));
        given(DECIDER, opened, carrierAsked, teaAdded, told, SOUND)
                .when(new RemindCarrier(CARRIER_DUE))
                .thenNothing();
    }

    @Test
    void nobody_is_pressed_about_a_report_that_was_taken_back_or_a_case_that_is_settled() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, new WithdrawalNoted("another vessel", LATER))
                .when(new RemindCarrier(CARRIER_DUE))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, told, new Settled(about(TEA), SettleReason.OTHER, "n", LATER))
                .when(new RemindCarrier(CARRIER_DUE))
                .thenNothing();
    }

    @Test
    void goods_heard_of_when_all_others_are_answered_are_a_new_question_with_a_time_of_its_own() {
        given(DECIDER, opened, carrierAsked, teaAdded, noticeWritten, told, SOUND, reminded(1))
                .when(takeIn(SILK, 2, SECOND_LETTER))
                .then(
                        new ShipmentAdded(SILK, 2, KNOWN),
                        new CarrierAsked(KNOWN.plus(TWO_DAYS)),
                        new LetterWritten(SECOND_LETTER, LetterKind.NOTICE_ADDITION, List.of(SILK.id()), null, KNOWN));
    }

    @Test
    void whoever_does_not_say_whether_they_are_insured_is_written_to_again_three_times() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked)
                .when(new RemindInsurance(SECOND_LETTER, INSURANCE_DUE.minusMillis(1)))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked)
                .when(new RemindInsurance(SECOND_LETTER, INSURANCE_DUE))
                .then(askedAgain(1), question(INSURANCE_DUE));
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked, askedAgain(1))
                .when(new RemindInsurance(
                        SECOND_LETTER, INSURANCE_DUE.plus(A_DAY).minusMillis(1)))
                .thenNothing();
        var third = INSURANCE_DUE.plus(A_DAY.multipliedBy(2));
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked, askedAgain(1), askedAgain(2))
                .when(new RemindInsurance(SECOND_LETTER, third))
                .then(askedAgain(3), question(third));
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked, askedAgain(3))
                .when(new RemindInsurance(SECOND_LETTER, third.plus(A_DAY.multipliedBy(9))))
                .thenNothing();
    }

    @Test
    void whoever_has_answered_or_was_never_asked_is_not_asked_again() {
        var uninsured = new Insurance(Insurance.Status.UNINSURED, null, null);
        given(DECIDER, opened, carrierAsked, teaAdded, told, insuranceAsked)
                .when(new RemindInsurance(SECOND_LETTER, INSURANCE_DUE))
                .then(askedAgain(1), question(INSURANCE_DUE));
        given(
                        DECIDER,
                        opened,
                        carrierAsked,
                        teaAdded,
                        told,
                        insuranceAsked,
                        new InsuranceAnswered(about(TEA), uninsured, LATER))
                .when(new RemindInsurance(SECOND_LETTER, INSURANCE_DUE))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(new RemindInsurance(SECOND_LETTER, INSURANCE_DUE))
                .thenNothing();
    }

    @Test
    void what_a_case_asks_of_us_is_read_from_its_state() {
        assertThat(steps(opened, carrierAsked, teaAdded))
                .contains(new Progress.Step(What.TELL_CUSTOMER, How.OPEN, KNOWN, KNOWN.plus(DEADLINES.tellWithin())))
                .contains(new Progress.Step(What.ASK_INSURANCE, How.OPEN, KNOWN, null))
                .contains(new Progress.Step(What.ASK_CARRIER, How.WAITING, KNOWN, CARRIER_DUE))
                .contains(new Progress.Step(What.SETTLE, How.WAITING, KNOWN, null));
        assertThat(steps(opened, carrierAsked, teaAdded, noticeWritten))
                .contains(
                        new Progress.Step(What.TELL_CUSTOMER, How.WAITING, KNOWN, KNOWN.plus(DEADLINES.tellWithin())));
        assertThat(steps(opened, carrierAsked, teaAdded, noticeWritten, told, insuranceAsked))
                .contains(new Progress.Step(What.TELL_CUSTOMER, How.DONE, KNOWN, null))
                .contains(new Progress.Step(What.ASK_INSURANCE, How.WAITING, TOLD, INSURANCE_DUE))
                .contains(new Progress.Step(What.SETTLE, How.OPEN, KNOWN, null));
    }

    private static List<Progress.Step> steps(CaseEvent... facts) {
        return Progress.of(DECIDER.replay(List.of(facts)));
    }
}
