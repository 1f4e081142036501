package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.NO_SUCH_CASE;
import static io.gendan.complaint.incidentcase.CaseRefusal.UNINSURED_HAS_NO_POLICY;
import static io.gendan.complaint.incidentcase.Cases.*;
import static io.gendan.complaint.incidentcase.IncidentCase.DECIDER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.incidentcase.CaseCommand.AnswerInsurance;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAnswered;
import org.junit.jupiter.api.Test;

class InsuranceTest {
    private static final Insurance INSURED = new Insurance(Insurance.Status.INSURED, "Harbour Mutual", "HM-1");
    private static final Insurance UNINSURED = new Insurance(Insurance.Status.UNINSURED, null, null);

    @Test
    void an_insurance_answer_is_recorded_and_the_same_again_changes_nothing() {
        var answered = new InsuranceAnswered(about(TEA), INSURED, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(new AnswerInsurance(INSURED, LATER))
                .then(answered);
        given(DECIDER, opened, carrierAsked, teaAdded, answered)
                .when(new AnswerInsurance(INSURED, LATER))
                .thenNothing();
        given(DECIDER, opened, carrierAsked, teaAdded, answered)
                .when(new AnswerInsurance(UNINSURED, LATER))
                .then(new InsuranceAnswered(about(TEA), UNINSURED, LATER));
    }

    @Test
    void goods_that_are_not_insured_have_no_policy() {
        given(DECIDER, opened, carrierAsked, teaAdded)
                .when(new AnswerInsurance(new Insurance(Insurance.Status.UNINSURED, null, "HM-1"), LATER))
                .thenRefused(UNINSURED_HAS_NO_POLICY);
    }

    @Test
    void a_case_that_was_never_opened_takes_no_answers() {
        given(DECIDER).when(new AnswerInsurance(INSURED, LATER)).thenRefused(NO_SUCH_CASE);
    }
}
