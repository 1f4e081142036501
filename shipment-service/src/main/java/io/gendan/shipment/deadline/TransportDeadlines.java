package io.gendan.shipment.deadline;

import static io.gendan.shipment.deadline.DeadlineRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.deadline.DeadlineCommand.Assess;
import io.gendan.shipment.deadline.DeadlineCommand.Choose;
import io.gendan.shipment.deadline.DeadlineCommand.Extend;
import io.gendan.shipment.deadline.DeadlineCommand.Interrupt;
import io.gendan.shipment.deadline.DeadlineEvent.Assessed;
import io.gendan.shipment.deadline.DeadlineEvent.Chosen;
import io.gendan.shipment.deadline.DeadlineEvent.Extended;
import io.gendan.shipment.deadline.DeadlineEvent.Interrupted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Until when a claim for a shipment can be made against whoever carried it, stage by stage. */
sealed interface TransportDeadlines {
    record Unassessed() implements TransportDeadlines {}

    /** {@code chosen} by stage; {@code moved} by stage: what was done last about the time for a suit. */
    record Running(Assessed last, Map<Integer, Chosen> chosen, Map<Integer, Dates.Moved> moved)
            implements TransportDeadlines {

        Running with(Chosen choice) {
            var more = new HashMap<>(chosen);
            more.put(choice.stageNo(), choice);
            return new Running(last, more, moved);
        }

        Running with(int stageNo, Dates.Moved move) {
            var more = new HashMap<>(moved);
            more.put(stageNo, move);
            return new Running(last, chosen, more);
        }

        Dates stage(int stageNo) {
            if (stageNo < 1 || stageNo > last.dates().size())
                throw NO_SUCH_STAGE.refused(
                        "The shipment has stages 1 to " + last.dates().size(), "/stageNo");
            return last.dates().get(stageNo - 1);
        }

        Regime regime(int stageNo) {
            var choice = chosen.get(stageNo);
            return choice != null ? choice.regime() : last.regimes().get(stageNo - 1);
        }
    }

    Decider<DeadlineCommand, TransportDeadlines, DeadlineEvent> DECIDER = new Decider<>() {
        @Override
        public TransportDeadlines initial() {
            return new Unassessed();
        }

        @Override
        public List<DeadlineEvent> decide(TransportDeadlines deadlines, DeadlineCommand command) {
            return switch (deadlines) {
                case Unassessed _ ->
                    switch (command) {
                        case Assess assess -> assess(new Running(null, Map.of(), Map.of()), assess);
                        case Choose _, Interrupt _, Extend _ -> throw NOT_ARRIVED_YET.refused();
                    };
                case Running running ->
                    switch (command) {
                        case Assess assess -> assess(running, assess);
                        case Choose choose -> choose(running, choose);
                        case Interrupt interrupt -> interrupt(running, interrupt);
                        case Extend extend -> extend(running, extend);
                    };
            };
        }

        @Override
        public TransportDeadlines evolve(TransportDeadlines deadlines, DeadlineEvent event) {
            return switch (deadlines) {
                case Unassessed _ -> new Running((Assessed) event, Map.of(), Map.of());
                case Running running ->
                    switch (event) {
                        case Assessed assessed -> new Running(assessed, running.chosen(), running.moved());
                        case Chosen chosen -> running.with(chosen);
                        case Interrupted on -> running.with(on.stageNo(), moved(running, on));
                        case Extended on ->
                            running.with(on.stageNo(), new Dates.Moved(null, null, on.until(), on.source()));
                    };
            };
        }
    };

    private static Dates.Moved moved(Running running, Interrupted on) {
        var until = on.on().plusYears(running.regime(on.stageNo()).suitYears());
        return new Dates.Moved(on.act(), on.on(), until, on.source());
    }

    private static List<DeadlineEvent> assess(Running running, Assess assess) {
        var dates = assess.stages().stream()
                .map(stage -> Counting.of(running, stage, assess.found().get(stage.stageNo() - 1)))
                .toList();
        if (running.last() != null && running.last().dates().equals(dates)) return List.of();
        return List.of(new Assessed(assess.of(), dates, assess.found(), assess.now()));
    }

    /** The fact, and what the dates are with it. */
    private static List<DeadlineEvent> with(DeadlineEvent fact, Running running, Instant now) {
        var after = (Running) DECIDER.evolve(running, fact);
        var last = running.last();
        var stages = last.dates().stream().map(Dates::stage).toList();
        var dates = stages.stream()
                .map(stage -> Counting.of(after, stage, last.regimes().get(stage.stageNo() - 1)))
                .toList();
        return List.of(fact, new Assessed(last.of(), dates, last.regimes(), now));
    }

    private static List<DeadlineEvent> choose(Running running, Choose choose) {
        var stage = running.stage(choose.stageNo()).stage();
        var found = running.last().regimes().get(choose.stageNo() - 1);
        if (!choose.regime().modes().contains(stage.mode()))
            throw REGIME_DOES_NOT_FIT.refused(
                    choose.regime().name() + " is not for carriage by " + stage.mode(), "/regime");
        if (choose.regime().equals(running.regime(choose.stageNo()))) return List.of();
        if (found != null && found.compulsory())
            throw REGIME_COMPULSORY.refused(found.name() + " holds there. " + REGIME_COMPULSORY.sentence(), "/regime");
        return with(
                new Chosen(choose.stageNo(), choose.regime(), choose.source(), choose.now()), running, choose.now());
    }

    private static List<DeadlineEvent> interrupt(Running running, Interrupt interrupt) {
        var dates = running.stage(interrupt.stageNo());
        var regime = running.regime(interrupt.stageNo());
        if (regime == null) throw NO_REGIME.refused();
        if (!regime.interruptedBy().contains(interrupt.act()))
            throw DOES_NOT_INTERRUPT.refused(regime.name() + ": " + DOES_NOT_INTERRUPT.sentence(), "/act");
        if (interrupt.on().isBefore(dates.stage().on()))
            throw BEFORE_DELIVERY.refused("It runs from " + dates.stage().on(), "/on");
        if (interrupt.on().isAfter(dates.suitBy()))
            throw TOO_LATE.refused("The time ran out on " + dates.suitBy(), "/on");
        var fact = new Interrupted(
                interrupt.stageNo(), interrupt.act(), interrupt.on(), interrupt.source(), interrupt.now());
        var before = running.moved().get(interrupt.stageNo());
        return moved(running, fact).equals(before) ? List.of() : with(fact, running, interrupt.now());
    }

    private static List<DeadlineEvent> extend(Running running, Extend extend) {
        var dates = running.stage(extend.stageNo());
        var regime = running.regime(extend.stageNo());
        if (regime == null) throw NO_REGIME.refused();
        if (!regime.extendable())
            throw CANNOT_BE_EXTENDED.refused(regime.name() + ": " + CANNOT_BE_EXTENDED.sentence());
        if (extend.until().equals(dates.suitBy())) return List.of();
        if (extend.until().isBefore(dates.suitBy()))
            throw NO_EXTENSION.refused("It runs until " + dates.suitBy(), "/until");
        return with(
                new Extended(extend.stageNo(), extend.until(), extend.source(), extend.now()), running, extend.now());
    }
}
