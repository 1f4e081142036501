package io.gendan.shipment.deadline;

import static io.gendan.shipment.deadline.DeadlineRefusal.*;

import io.gendan.shipment.deadline.DeadlineCommand.Choose;
import io.gendan.shipment.deadline.DeadlineCommand.Extend;
import io.gendan.shipment.deadline.DeadlineCommand.Interrupt;
import io.gendan.shipment.deadline.DeadlineEvent.Assessed;
import io.gendan.shipment.deadline.DeadlineEvent.Chosen;
import io.gendan.shipment.deadline.DeadlineEvent.Extended;
import io.gendan.shipment.deadline.DeadlineEvent.Interrupted;
import io.gendan.shipment.deadline.TransportDeadlines.Running;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What moves the time for a claim: a law that is chosen, and what interrupts or extends the time for a suit where the law knows that. */
final class SuitTime {
    private static final ZoneOffset WHERE_DAYS_BEGIN_FIRST = ZoneOffset.ofHours(14);

    private SuitTime() {}

    static List<DeadlineEvent> choose(Running running, Choose choose) {
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

    static List<DeadlineEvent> interrupt(Running running, Interrupt interrupt) {
        var dates = running.stage(interrupt.stageNo());
        var regime = running.regime(interrupt.stageNo());
        if (regime == null) throw NO_REGIME.refused();
        if (!regime.interruptedBy().contains(interrupt.act()))
            throw DOES_NOT_INTERRUPT.refused(regime.name() + ": " + DOES_NOT_INTERRUPT.sentence(), "/act");
        if (interrupt.on().isBefore(dates.stage().on()))
            throw BEFORE_DELIVERY.refused("It runs from " + dates.stage().on(), "/on");
        if (interrupt.on().isAfter(LocalDate.ofInstant(interrupt.now(), WHERE_DAYS_BEGIN_FIRST)))
            throw STILL_TO_COME.refused(interrupt.on() + " has begun nowhere yet", "/on");
        if (interrupt.on().isAfter(dates.suitBy()))
            throw TOO_LATE.refused("The time ran out on " + dates.suitBy(), "/on");
        var fact = new Interrupted(
                interrupt.stageNo(), interrupt.act(), interrupt.on(), interrupt.source(), interrupt.now());
        var known = running.moves(dates.stage().way()).anyMatch(moved(running, fact)::equals);
        return known ? List.of() : with(fact, running, interrupt.now());
    }

    static List<DeadlineEvent> extend(Running running, Extend extend) {
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

    static Dates.Moved moved(Running running, Interrupted on) {
        var until = on.on().plusYears(running.regime(on.stageNo()).suitYears());
        return new Dates.Moved(on.act(), on.on(), until, on.source());
    }

    static Dates.Moved moved(Extended on) {
        return new Dates.Moved(null, null, on.until(), on.source());
    }

    /** The fact, and what the dates are with it where that is others than they were. */
    private static List<DeadlineEvent> with(DeadlineEvent fact, Running running, Instant now) {
        var after = (Running) TransportDeadlines.DECIDER.evolve(running, fact);
        var last = running.last();
        var stages = last.dates().stream().map(Dates::stage).toList();
        var dates = stages.stream()
                .map(stage -> Counting.of(after, stage, last.regimes().get(stage.stageNo() - 1)))
                .toList();
        if (dates.equals(last.dates())) return List.of(fact);
        return List.of(fact, new Assessed(last.of(), dates, last.regimes(), now));
    }
}
