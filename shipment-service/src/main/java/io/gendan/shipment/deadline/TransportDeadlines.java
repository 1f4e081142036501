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
import io.gendan.shipment.deadline.Stage.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Until when a claim for a shipment can be made against whoever carried it, stage by stage. */
sealed interface TransportDeadlines {
    record Unassessed() implements TransportDeadlines {}

    /**
     * {@code chosen} and {@code moved} by the way of a stage: its number may be another's when a leg is carried otherwise.
     *
     * @param moved all that was ever done about the time for a suit
     */
    record Running(Assessed last, Map<Way, Chosen> chosen, Map<Way, List<Dates.Moved>> moved)
            implements TransportDeadlines {

        Running with(Assessed now) {
            return new Running(now, chosen, moved);
        }

        Running with(Chosen choice) {
            var more = new HashMap<>(chosen);
            more.put(stage(choice.stageNo()).stage().way(), choice);
            return new Running(last, more, moved);
        }

        Running with(int stageNo, Dates.Moved move) {
            var way = stage(stageNo).stage().way();
            var more = new HashMap<>(moved);
            more.put(way, Stream.concat(moves(way), Stream.of(move)).toList());
            return new Running(last, chosen, more);
        }

        Stream<Dates.Moved> moves(Way way) {
            return moved.getOrDefault(way, List.of()).stream();
        }

        Dates stage(int stageNo) {
            if (stageNo < 1 || stageNo > last.dates().size())
                throw NO_SUCH_STAGE.refused(
                        "The shipment has stages 1 to " + last.dates().size(), "/stageNo");
            return last.dates().get(stageNo - 1);
        }

        Regime regime(int stageNo) {
            var choice = chosen.get(stage(stageNo).stage().way());
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
                        case Choose choose -> SuitTime.choose(running, choose);
                        case Interrupt interrupt -> SuitTime.interrupt(running, interrupt);
                        case Extend extend -> SuitTime.extend(running, extend);
                    };
            };
        }

        @Override
        public TransportDeadlines evolve(TransportDeadlines deadlines, DeadlineEvent event) {
            return switch (deadlines) {
                case Unassessed _ -> new Running((Assessed) event, Map.of(), Map.of());
                case Running running ->
                    switch (event) {
                        case Assessed assessed -> running.with(assessed);
                        case Chosen chosen -> running.with(chosen);
                        case Interrupted on -> running.with(on.stageNo(), SuitTime.moved(running, on));
                        case Extended on -> running.with(on.stageNo(), SuitTime.moved(on));
                    };
            };
        }
    };

    private static List<DeadlineEvent> assess(Running running, Assess assess) {
        var dates = assess.stages().stream()
                .map(stage -> Counting.of(running, stage, assess.found().get(stage.stageNo() - 1)))
                .toList();
        if (running.last() != null && running.last().dates().equals(dates)) return List.of();
        return List.of(new Assessed(assess.of(), dates, assess.found(), assess.now()));
    }
}
