package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_NOT_HARMED;
import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_NOT_SOUND;
import static io.gendan.complaint.incidentcase.CaseRefusal.CASE_SETTLED;
import static io.gendan.complaint.incidentcase.CaseRefusal.COMPLAINT_OPENED_ALREADY;
import static io.gendan.complaint.incidentcase.CaseRefusal.RECOURSE_RAISED_ALREADY;
import static io.gendan.complaint.incidentcase.CaseRefusal.SHIPMENT_NOT_OF_THIS_CASE;
import static io.gendan.complaint.incidentcase.Cases.*;
import static io.gendan.complaint.incidentcase.IncidentCase.DECIDER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.incidentcase.CaseCommand.NoteComplaint;
import io.gendan.complaint.incidentcase.CaseCommand.NoteRecourse;
import io.gendan.complaint.incidentcase.CaseCommand.Settle;
import io.gendan.complaint.incidentcase.CaseEvent.ComplaintOpened;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionFedBack;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionLearned;
import io.gendan.complaint.incidentcase.CaseEvent.FoundUnharmed;
import io.gendan.complaint.incidentcase.CaseEvent.RecourseRaised;
import io.gendan.complaint.incidentcase.CaseEvent.Settled;
import io.gendan.complaint.incidentcase.Progress.How;
import io.gendan.complaint.incidentcase.Progress.What;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HarmTest {
    private static final ComplaintId COMPLAINT = new ComplaintId(new UUID(6, 1));
    private static final ClaimId CLAIM = new ClaimId(new UUID(7, 1));
    private static final NoteComplaint COMPLAIN = new NoteComplaint(TEA.id(), COMPLAINT, "CM-1", LATER);
    private static final NoteRecourse CLAIM_BACK = new NoteRecourse(TEA.id(), CLAIM, "CL-1", LATER);
    private static final ConditionLearned damaged = learned(Condition.DAMAGED);
    private static final ConditionLearned lost = learned(Condition.LOST);
    private static final ConditionFedBack fedBack = new ConditionFedBack(TEA.id(), Condition.DAMAGED, LATER);
    private static final ComplaintOpened complained = new ComplaintOpened(TEA.id(), COMPLAINT, "CM-1", LATER);
    private static final RecourseRaised claimed = new RecourseRaised(TEA.id(), CLAIM, "CL-1", LATER);

    private static ConditionLearned learned(Condition condition) {
        return new ConditionLearned(TEA.id(), condition, "surveyor", LATER);
    }

    @Test
    void goods_that_are_damaged_or_lost_are_one_complaint_and_one_recourse() {
        given(DECIDER, opened, carrierAsked, teaAdded, damaged).when(COMPLAIN).then(complained);
        given(DECIDER, opened, carrierAsked, teaAdded, lost).when(COMPLAIN).then(complained);
        given(DECIDER, opened, carrierAsked, teaAdded, damaged, complained)
                .when(CLAIM_BACK)
                .then(claimed);
    }

    @Test
    void said_again_or_worse_they_are_no_second() {
        given(DECIDER, opened, carrierAsked, teaAdded, damaged, complained, lost)
                .when(COMPLAIN)
                .thenRefused(COMPLAINT_OPENED_ALREADY);
        given(DECIDER, opened, carrierAsked, teaAdded, damaged, complained, claimed, lost)
                .when(CLAIM_BACK)
                .thenRefused(RECOURSE_RAISED_ALREADY);
    }

    @Test
    void goods_that_are_sound_or_not_hit_or_not_looked_at_are_no_complaint() {
        given(DECIDER, opened, carrierAsked, teaAdded).when(COMPLAIN).thenRefused(CARGO_NOT_HARMED);
        given(DECIDER, opened, carrierAsked, teaAdded, learned(Condition.SOUND))
                .when(COMPLAIN)
                .thenRefused(CARGO_NOT_HARMED);
        given(DECIDER, opened, carrierAsked, teaAdded, damaged, new FoundUnharmed(TEA.id(), "sister ship", 1, LATER))
                .when(CLAIM_BACK)
                .thenRefused(CARGO_NOT_HARMED);
        given(DECIDER, opened, carrierAsked, teaAdded, damaged)
                .when(new NoteComplaint(SILK.id(), COMPLAINT, "CM-1", LATER))
                .thenRefused(SHIPMENT_NOT_OF_THIS_CASE);
    }

    @Test
    void while_the_complaint_runs_the_case_is_settled_for_any_reason_but_that_all_is_well() {
        given(DECIDER, opened, carrierAsked, teaAdded, told, damaged, fedBack, complained)
                .when(new Settle(SettleReason.CARGO_SOUND, null, LATER))
                .thenRefused(CARGO_NOT_SOUND);
        given(DECIDER, opened, carrierAsked, teaAdded, told, damaged, fedBack, complained)
                .when(new Settle(SettleReason.COMPENSATED, null, LATER))
                .then(new Settled(about(TEA), SettleReason.COMPENSATED, null, LATER));
    }

    @Test
    void a_settled_case_still_hears_of_the_recourse_and_opens_no_complaint() {
        var settled = new Settled(about(TEA), SettleReason.COMPENSATED, null, LATER);
        given(DECIDER, opened, carrierAsked, teaAdded, told, damaged, fedBack, complained, settled)
                .when(CLAIM_BACK)
                .then(claimed);
        given(DECIDER, opened, carrierAsked, teaAdded, told, damaged, fedBack, settled)
                .when(COMPLAIN)
                .thenRefused(CASE_SETTLED);
    }

    @Test
    void what_harm_asks_of_us_is_open_until_it_is_done() {
        assertThat(Progress.of(DECIDER.replay(List.of(opened, carrierAsked, teaAdded, damaged, complained))))
                .contains(new Progress.Step(What.OPEN_COMPLAINT, How.DONE, LATER, null))
                .contains(new Progress.Step(What.RAISE_RECOURSE, How.OPEN, LATER, null));
        assertThat(Progress.of(DECIDER.replay(List.of(opened, carrierAsked, teaAdded))))
                .extracting(Progress.Step::what)
                .doesNotContain(What.OPEN_COMPLAINT, What.RAISE_RECOURSE);
    }
}
