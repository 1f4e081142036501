package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.ComplaintRecord.DECIDER;
import static io.gendan.complaint.approval.RecordRefusal.*;
import static io.gendan.complaint.approval.Rounds.*;
import static io.gendan.complaint.approval.Stance.AGREE;
import static io.gendan.complaint.approval.Stance.DISSENT;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.approval.RecordCommand.*;
import io.gendan.complaint.approval.RecordEvent.*;
import io.gendan.complaint.words.AttachmentId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintRecordTest {
    private static GiveOpinion opine(Voice voice, Stance stance, String by) {
        return new GiveOpinion(said(voice, stance, by), Set.of(voice));
    }

    private static GiveOpinion relying(Voice voice, AttachmentId consent) {
        return new GiveOpinion(
                new Opinion(voice, AGREE, "the factory pays", true, consent, PAT, TUESDAY), Set.of(voice));
    }

    @Test
    void a_proposal_is_an_offer_or_a_plan() {
        given(DECIDER).when(new Submit(OFFER, ANNE, MONDAY)).then(submitted);
        given(DECIDER).when(new Submit(PLAN, ANNE, MONDAY)).then(new Submitted(1, PLAN, ANNE, MONDAY));
        given(DECIDER)
                .when(new Submit(new Proposal(null, null, null), ANNE, MONDAY))
                .thenRefused(NOTHING_PROPOSED);
    }

    @Test
    void one_proposal_is_decided_at_a_time_and_the_same_again_is_the_same() {
        given(DECIDER, submitted).when(new Submit(OFFER, ANNE, TUESDAY)).thenNothing();
        given(DECIDER, submitted).when(new Submit(PLAN, ANNE, TUESDAY)).thenRefused(ROUND_OPEN);
        given(DECIDER, submitted, passedOn)
                .when(new Submit(PLAN, ANNE, TUESDAY))
                .thenRefused(ROUND_OPEN);
    }

    @Test
    void departments_agree_or_dissent_each_for_itself_and_beside_each_other() {
        var dissents = spoken(said(Voice.RND, DISSENT, "rnd-1"));
        given(DECIDER, submitted).when(opine(Voice.PURCHASING, AGREE, PAT)).then(purchasingAgrees);
        given(DECIDER, submitted, purchasingAgrees)
                .when(opine(Voice.RND, DISSENT, "rnd-1"))
                .then(dissents);
        given(DECIDER, submitted)
                .when(new GiveOpinion(said(Voice.RND, AGREE, PAT), Set.of(Voice.PURCHASING)))
                .thenRefused(NOT_YOUR_DEPARTMENT);
    }

    @Test
    void an_opinion_is_never_changed() {
        given(DECIDER, submitted, purchasingAgrees)
                .when(opine(Voice.PURCHASING, AGREE, PAT))
                .thenNothing();
        given(DECIDER, submitted, purchasingAgrees)
                .when(opine(Voice.PURCHASING, DISSENT, PAT))
                .thenRefused(OPINION_GIVEN);
        given(DECIDER, submitted, purchasingAgrees)
                .when(opine(Voice.PURCHASING, AGREE, "purchasing-2"))
                .thenRefused(OPINION_GIVEN);
    }

    @Test
    void who_proposed_it_speaks_as_its_handler_and_with_no_other_voice() {
        given(DECIDER, submitted)
                .when(opine(Voice.HANDLER, AGREE, ANNE))
                .then(spoken(said(Voice.HANDLER, AGREE, ANNE)));
        given(DECIDER, submitted).when(opine(Voice.SUPERVISOR, AGREE, ANNE)).thenRefused(OWN_PROPOSAL);
    }

    @Test
    void what_relies_on_the_supplier_has_the_suppliers_letter() {
        given(DECIDER, submitted).when(relying(Voice.PURCHASING, null)).thenRefused(SUPPLIER_CONSENT_MISSING);
        given(DECIDER, submitted)
                .when(relying(Voice.PURCHASING, CONSENT))
                .then(new OpinionGiven(
                        1, new Opinion(Voice.PURCHASING, AGREE, "the factory pays", true, CONSENT, PAT, TUESDAY)));
        given(DECIDER, submitted).when(relying(Voice.RND, CONSENT)).thenRefused(SUPPLIER_IS_PURCHASINGS);
    }

    @Test
    void the_deputy_waits_for_everybody_or_says_why_not() {
        given(DECIDER, heardAllBut())
                .when(new PassOn(DEPUTY, "agreed", null, TUESDAY))
                .then(new PassedOn(1, DEPUTY.says("agreed", TUESDAY), Set.of(), null));
        given(DECIDER, heardAllBut(Voice.RND))
                .when(new PassOn(DEPUTY, "agreed", null, TUESDAY))
                .thenRefused(OPINIONS_MISSING);
        given(DECIDER, heardAllBut(Voice.RND))
                .when(new PassOn(DEPUTY, "agreed", "not their matter", TUESDAY))
                .then(new PassedOn(1, DEPUTY.says("agreed", TUESDAY), Set.of(Voice.RND), "not their matter"));
    }

    @Test
    void a_late_opinion_is_heard_until_the_general_manager_has_decided() {
        given(DECIDER, submitted, passedOn)
                .when(opine(Voice.PURCHASING, AGREE, PAT))
                .then(purchasingAgrees);
        given(DECIDER, submitted, passedOn, approved)
                .when(opine(Voice.PURCHASING, AGREE, PAT))
                .thenRefused(ROUND_DECIDED);
    }

    @Test
    void the_deputy_is_first_and_the_general_manager_second() {
        given(DECIDER, heardAllBut()).when(new Approve(MANAGER, "yes", TUESDAY)).thenRefused(DEPUTY_FIRST);
        given(DECIDER, heardAllBut()).when(new Reject(MANAGER, "no", TUESDAY)).thenRefused(DEPUTY_FIRST);
        given(DECIDER, submitted, passedOn)
                .when(new Approve(MANAGER, "yes", TUESDAY))
                .then(approved);
        given(DECIDER, submitted, passedOn)
                .when(new Reject(MANAGER, "too much", TUESDAY))
                .then(rejected);
        given(DECIDER, submitted, passedOn)
                .when(new Approve(DEPUTY, "yes", TUESDAY))
                .thenRefused(NOT_YOUR_OFFICE);
        given(DECIDER, submitted).when(new PassOn(MANAGER, "yes", "x", TUESDAY)).thenRefused(NOT_YOUR_OFFICE);
    }

    @Test
    void either_gives_it_back_while_they_have_it() {
        given(DECIDER, submitted)
                .when(new Return(DEPUTY, "ask the factory", TUESDAY))
                .then(returned);
        given(DECIDER, submitted).when(new Return(MANAGER, "no", TUESDAY)).thenRefused(DEPUTY_FIRST);
        given(DECIDER, submitted, passedOn)
                .when(new Return(MANAGER, "half of it", TUESDAY))
                .then(new Returned(1, MANAGER.says("half of it", TUESDAY)));
        given(DECIDER, submitted, passedOn)
                .when(new Return(DEPUTY, "no", TUESDAY))
                .thenRefused(ROUND_CHANGED);
    }

    @Test
    void nobody_instructs_on_their_own_proposal_in_whose_place_ever() {
        var own = new Submitted(1, OFFER, SUN, MONDAY);
        given(DECIDER, own, passedOn)
                .when(new Approve(SUN_FOR_GUO, "yes", TUESDAY))
                .thenRefused(OWN_PROPOSAL);
        given(DECIDER, new Submitted(1, OFFER, GUO, MONDAY), passedOn)
                .when(new Approve(SUN_FOR_GUO, "yes", TUESDAY))
                .thenRefused(OWN_PROPOSAL);
        given(DECIDER, new Submitted(1, OFFER, DAN, MONDAY))
                .when(new PassOn(DEPUTY, "yes", "x", TUESDAY))
                .thenRefused(OWN_PROPOSAL);
        given(DECIDER, submitted, passedOn)
                .when(new Approve(SUN_FOR_GUO, "yes", TUESDAY))
                .then(new Approved(1, SUN_FOR_GUO.says("yes", TUESDAY)));
    }

    @Test
    void two_instructions_are_those_of_two_people() {
        var danForGuo = new Authority(MANAGER.office(), DAN, GUO, FOR_GUO);
        given(DECIDER, submitted, passedOn)
                .when(new Approve(danForGuo, "yes", TUESDAY))
                .thenRefused(ONE_PERSON_TWICE);
    }

    @Test
    void only_the_proposer_recalls_and_what_was_said_stays_with_its_round() {
        given(DECIDER, submitted, purchasingAgrees)
                .when(new Recall("they count again", ANNE, TUESDAY))
                .then(recalled);
        given(DECIDER, submitted).when(new Recall("x", PAT, TUESDAY)).thenRefused(NOT_YOUR_PROPOSAL);
        given(DECIDER, submitted, purchasingAgrees, recalled)
                .when(new Submit(PLAN, ANNE, TUESDAY))
                .then(new Submitted(2, PLAN, ANNE, TUESDAY));
        given(DECIDER, submitted, purchasingAgrees, recalled, new Submitted(2, PLAN, ANNE, TUESDAY))
                .when(opine(Voice.PURCHASING, DISSENT, PAT))
                .then(new OpinionGiven(2, said(Voice.PURCHASING, DISSENT, PAT)));
        var file = DECIDER.replay(List.of(submitted, purchasingAgrees, recalled, new Submitted(2, PLAN, ANNE, TUESDAY)))
                .file();
        assertThat(file.rounds().getFirst().opinions()).containsExactly(purchasingAgrees.opinion());
        assertThat(file.last().opinions()).isEmpty();
    }

    @Test
    void a_file_is_enclosed_once() {
        var enclosed = new FileEnclosed(new Enclosure(EnclosureKind.FAX, FAX, ANNE, MONDAY));
        given(DECIDER).when(new Enclose(EnclosureKind.FAX, FAX, ANNE, MONDAY)).then(enclosed);
        given(DECIDER, enclosed)
                .when(new Enclose(EnclosureKind.FAX, FAX, PAT, TUESDAY))
                .thenNothing();
    }
}
