package io.gendan.complaint.effectcheck;

import static io.gendan.complaint.effectcheck.EffectCheck.DECIDER;
import static io.gendan.complaint.effectcheck.EffectCheckRefusal.*;
import static io.gendan.complaint.effectcheck.Verdict.EFFECTIVE;
import static io.gendan.complaint.effectcheck.Verdict.NOT_EFFECTIVE;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.effectcheck.EffectCheckCommand.CallOff;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Judge;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Look;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Plan;
import io.gendan.complaint.effectcheck.EffectCheckEvent.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Max has thought out a firing curve; whether it helps is looked at on 10 June. */
class EffectCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-06-10");
    private static final About ABOUT = new About(
            new ComplaintId(new UUID(0, 1)),
            "CM-1",
            "CN-1",
            3,
            new CustomerId(new UUID(0, 2)),
            "TS-200",
            null,
            Cause.QUALITY,
            "a firing curve that is logged",
            "max",
            NOW);
    private static final Planned planned = new Planned(ABOUT, DAY, "rita", NOW);
    private static final FellDue fellDue = new FellDue(ABOUT, DAY, NOW);
    private static final CalledOff calledOff = new CalledOff("rita", NOW);

    private static Judge judge(Verdict verdict, LocalDate today, String by) {
        return new Judge(verdict, "the kiln's log", 2, today, by, NOW);
    }

    private static Checked checked(Verdict verdict) {
        return new Checked(ABOUT, verdict, "the kiln's log", 2, "rita", NOW);
    }

    @Test
    void it_is_planned_once() {
        given(DECIDER).when(new Plan(ABOUT, DAY, "rita", NOW)).then(planned);
        given(DECIDER, planned).when(new Plan(ABOUT, DAY, "rita", NOW)).thenNothing();
    }

    @Test
    void its_owner_is_warned_on_its_day_and_once() {
        given(DECIDER, planned).when(new Look(DAY.minusDays(1), NOW)).thenNothing();
        given(DECIDER, planned).when(new Look(DAY, NOW)).then(fellDue);
        given(DECIDER, planned, fellDue).when(new Look(DAY.plusDays(1), NOW)).thenNothing();
        given(DECIDER, planned, checked(NOT_EFFECTIVE)).when(new Look(DAY, NOW)).thenNothing();
        given(DECIDER, planned, calledOff).when(new Look(DAY, NOW)).thenNothing();
    }

    @Test
    void nobody_judges_what_they_have_thought_out() {
        given(DECIDER, planned, fellDue).when(judge(EFFECTIVE, DAY, "max")).thenRefused(OWN_COUNTERMEASURE);
        given(DECIDER, planned, fellDue).when(judge(EFFECTIVE, DAY, "rita")).then(checked(EFFECTIVE));
    }

    @Test
    void that_it_helped_shows_on_its_day_and_that_it_did_not_before() {
        given(DECIDER, planned).when(judge(EFFECTIVE, DAY.minusDays(1), "rita")).thenRefused(TOO_EARLY_TO_PRAISE);
        given(DECIDER, planned).when(judge(EFFECTIVE, DAY, "rita")).then(checked(EFFECTIVE));
        given(DECIDER, planned)
                .when(judge(NOT_EFFECTIVE, DAY.minusDays(80), "rita"))
                .then(checked(NOT_EFFECTIVE));
    }

    @Test
    void it_is_judged_once() {
        given(DECIDER, planned, checked(EFFECTIVE))
                .when(judge(EFFECTIVE, DAY, "rita"))
                .thenNothing();
        given(DECIDER, planned, checked(EFFECTIVE))
                .when(judge(NOT_EFFECTIVE, DAY, "rita"))
                .thenRefused(CHECKED_ALREADY);
        given(DECIDER, planned, checked(EFFECTIVE))
                .when(judge(EFFECTIVE, DAY, "bo"))
                .thenRefused(CHECKED_ALREADY);
    }

    @Test
    void what_another_has_taken_the_place_of_is_not_judged() {
        given(DECIDER, planned).when(new CallOff("rita", NOW)).then(calledOff);
        given(DECIDER, planned, fellDue).when(new CallOff("rita", NOW)).then(calledOff);
        given(DECIDER, planned, calledOff).when(new CallOff("rita", NOW)).thenNothing();
        given(DECIDER, planned, checked(EFFECTIVE))
                .when(new CallOff("rita", NOW))
                .thenNothing();
        given(DECIDER, planned, calledOff)
                .when(judge(NOT_EFFECTIVE, DAY, "rita"))
                .thenRefused(REPLACED);
    }

    @Test
    void what_was_never_planned_is_not_there() {
        given(DECIDER).when(judge(NOT_EFFECTIVE, DAY, "rita")).thenRefused(NO_SUCH_EFFECT_CHECK);
        given(DECIDER).when(new CallOff("rita", NOW)).thenRefused(NO_SUCH_EFFECT_CHECK);
    }
}
