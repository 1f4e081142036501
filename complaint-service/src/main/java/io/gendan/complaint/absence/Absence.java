package io.gendan.complaint.absence;

import static io.gendan.complaint.absence.AbsenceRefusal.*;

import io.gendan.complaint.absence.AbsenceCommand.CallOff;
import io.gendan.complaint.absence.AbsenceCommand.Plan;
import io.gendan.complaint.absence.AbsenceEvent.CalledOff;
import io.gendan.complaint.absence.AbsenceEvent.Planned;
import io.gendan.eventsourcing.Decider;
import java.time.Duration;
import java.util.List;

/** Somebody is away, and somebody else acts in their place: what climbs to them in that time goes to whoever covers. */
sealed interface Absence {
    record Unknown() implements Absence {}

    record Away(Planned plan) implements Absence {}

    record Back() implements Absence {}

    Duration LONGEST = Duration.ofDays(366);

    Decider<AbsenceCommand, Absence, AbsenceEvent> DECIDER = new Decider<>() {
        @Override
        public Absence initial() {
            return new Unknown();
        }

        @Override
        public List<AbsenceEvent> decide(Absence absence, AbsenceCommand command) {
            return switch (command) {
                case Plan plan -> plan(absence, plan);
                case CallOff callOff -> callOff(absence, callOff);
            };
        }

        @Override
        public Absence evolve(Absence absence, AbsenceEvent event) {
            return switch (event) {
                case Planned plan -> new Away(plan);
                case CalledOff _ -> new Back();
            };
        }
    };

    private static List<AbsenceEvent> plan(Absence absence, Plan plan) {
        return switch (absence) {
            case Unknown _ -> List.of(planned(plan));
            case Away _, Back _ -> List.of(); // the id is new: it is the same request again
        };
    }

    private static Planned planned(Plan plan) {
        if (!plan.forOthers() && !plan.absent().equals(plan.by())) throw NOT_YOURS_TO_DECIDE.refused();
        if (plan.absent().equals(plan.cover()))
            throw COVERED_BY_THEMSELVES.refused(COVERED_BY_THEMSELVES.sentence(), "/cover");
        if (plan.inACircle()) throw COVERED_IN_A_CIRCLE.refused(COVERED_IN_A_CIRCLE.sentence(), "/cover");
        if (!plan.until().isAfter(plan.since()) || !plan.until().isAfter(plan.now()))
            throw ABSENCE_ENDS_TOO_EARLY.refused(ABSENCE_ENDS_TOO_EARLY.sentence(), "/until");
        if (plan.until().isAfter(plan.since().plus(LONGEST)))
            throw ABSENCE_TOO_LONG.refused(ABSENCE_TOO_LONG.sentence(), "/until");
        return new Planned(plan.absent(), plan.cover(), plan.since(), plan.until(), plan.by(), plan.now());
    }

    private static List<AbsenceEvent> callOff(Absence absence, CallOff it) {
        return switch (absence) {
            case Away away
            when !it.forOthers() && !away.plan().absent().equals(it.by()) -> throw NOT_YOURS_TO_DECIDE.refused();
            case Away away when !it.now().isBefore(away.plan().until()) -> throw ABSENCE_OVER.refused();
            case Away _ -> List.of(new CalledOff(it.by(), it.now()));
            case Back _ -> List.of();
            case Unknown _ -> throw NO_SUCH_ABSENCE.refused();
        };
    }
}
