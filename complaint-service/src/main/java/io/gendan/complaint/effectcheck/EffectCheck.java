package io.gendan.complaint.effectcheck;

import static io.gendan.complaint.effectcheck.EffectCheckRefusal.*;

import io.gendan.complaint.effectcheck.EffectCheckCommand.CallOff;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Judge;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Look;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Plan;
import io.gendan.complaint.effectcheck.EffectCheckEvent.CalledOff;
import io.gendan.complaint.effectcheck.EffectCheckEvent.Checked;
import io.gendan.complaint.effectcheck.EffectCheckEvent.FellDue;
import io.gendan.complaint.effectcheck.EffectCheckEvent.Planned;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/**
 * Whether a countermeasure helped: planned when it is confirmed as in force, due on its day, and judged by somebody else than whoever
 * thought it out, who says what they looked at. That it did not help may show before its day.
 */
sealed interface EffectCheck {
    record Unknown() implements EffectCheck {}

    record Waiting(Planned plan) implements EffectCheck {}

    /** Its owner knows that it is due. */
    record Due(Planned plan) implements EffectCheck {}

    record Judged(Checked judgement) implements EffectCheck {}

    record Replaced() implements EffectCheck {}

    Decider<EffectCheckCommand, EffectCheck, EffectCheckEvent> DECIDER = new Decider<>() {
        @Override
        public EffectCheck initial() {
            return new Unknown();
        }

        @Override
        public List<EffectCheckEvent> decide(EffectCheck check, EffectCheckCommand command) {
            return switch (command) {
                case Plan plan -> plan(check, plan);
                case Look look -> look(check, look);
                case Judge judge -> judge(check, judge);
                case CallOff off -> callOff(check, off);
            };
        }

        @Override
        public EffectCheck evolve(EffectCheck check, EffectCheckEvent event) {
            return switch (event) {
                case Planned plan -> new Waiting(plan);
                case FellDue _ -> check instanceof Waiting(var plan) ? new Due(plan) : check;
                case Checked judgement -> new Judged(judgement);
                case CalledOff _ -> new Replaced();
            };
        }
    };

    private static List<EffectCheckEvent> plan(EffectCheck check, Plan plan) {
        return switch (check) {
            case Unknown _ -> List.of(new Planned(plan.about(), plan.dueOn(), plan.by(), plan.now()));
            case Waiting _, Due _, Judged _, Replaced _ -> List.of(); // the id is new: it is the same again
        };
    }

    private static List<EffectCheckEvent> look(EffectCheck check, Look look) {
        return switch (check) {
            case Waiting(var plan)
            when !look.today().isBefore(plan.dueOn()) -> List.of(new FellDue(plan.about(), plan.dueOn(), look.now()));
            case Waiting _, Due _, Judged _, Replaced _, Unknown _ -> List.of();
        };
    }

    private static List<EffectCheckEvent> judge(EffectCheck check, Judge judge) {
        return switch (check) {
            case Waiting(var plan) -> judged(plan, judge);
            case Due(var plan) -> judged(plan, judge);
            case Judged(var before) -> {
                if (before.verdict() == judge.verdict()
                        && before.lookedAt().equals(judge.lookedAt())
                        && before.by().equals(judge.by())) yield List.of();
                throw CHECKED_ALREADY.refused();
            }
            case Replaced _ -> throw REPLACED.refused();
            case Unknown _ -> throw NO_SUCH_EFFECT_CHECK.refused();
        };
    }

    private static List<EffectCheckEvent> judged(Planned plan, Judge judge) {
        if (plan.about().owner().equals(judge.by())) throw OWN_COUNTERMEASURE.refused();
        if (judge.verdict() == Verdict.EFFECTIVE && judge.today().isBefore(plan.dueOn()))
            throw TOO_EARLY_TO_PRAISE.refused(TOO_EARLY_TO_PRAISE.sentence() + ", on " + plan.dueOn(), "/verdict");
        return List.of(
                new Checked(plan.about(), judge.verdict(), judge.lookedAt(), judge.repeats(), judge.by(), judge.now()));
    }

    private static List<EffectCheckEvent> callOff(EffectCheck check, CallOff off) {
        return switch (check) {
            case Waiting _, Due _ -> List.of(new CalledOff(off.by(), off.now()));
            case Judged _, Replaced _ -> List.of();
            case Unknown _ -> throw NO_SUCH_EFFECT_CHECK.refused();
        };
    }
}
