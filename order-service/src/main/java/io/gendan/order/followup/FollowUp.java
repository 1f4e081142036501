package io.gendan.order.followup;

import static io.gendan.order.followup.FollowUpRefusal.ACTUAL_DATE_IN_FUTURE;
import static io.gendan.order.followup.FollowUpRefusal.HAND_OVER_TO_ONESELF;
import static io.gendan.order.followup.FollowUpRefusal.MILESTONE_IS_HEARD;
import static io.gendan.order.followup.FollowUpRefusal.MILESTONE_REACHED;
import static io.gendan.order.followup.FollowUpRefusal.ORDER_ENDED;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.followup.FollowUpCommand.End;
import io.gendan.order.followup.FollowUpCommand.HandOver;
import io.gendan.order.followup.FollowUpCommand.Hear;
import io.gendan.order.followup.FollowUpCommand.Look;
import io.gendan.order.followup.FollowUpCommand.Plan;
import io.gendan.order.followup.FollowUpCommand.Reach;
import io.gendan.order.followup.FollowUpEvent.Ended;
import io.gendan.order.followup.FollowUpEvent.HandedOver;
import io.gendan.order.followup.FollowUpEvent.Overdue;
import io.gendan.order.followup.FollowUpEvent.Planned;
import io.gendan.order.followup.FollowUpEvent.Reached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An order on its way from the contract to the payment: for each milestone somebody answers, and when it is late that is said once. */
record FollowUp(Map<Milestone, Step> steps, boolean ended) {
    static final int LATE_DAYS = 3;

    /** One milestone. */
    sealed interface Step {
        record Open() implements Step {}

        record Due(String owner, LocalDate plannedOn) implements Step {}

        /** Known to be late, and said so. A new plan makes it due again. */
        record Late(String owner, LocalDate plannedOn) implements Step {}

        record Done(LocalDate actualOn) implements Step {}
    }

    static final Decider<FollowUpCommand, FollowUp, FollowUpEvent> DECIDER = new Decider<>() {
        @Override
        public FollowUp initial() {
            return new FollowUp(Map.of(), false);
        }

        @Override
        public List<FollowUpEvent> decide(FollowUp order, FollowUpCommand command) {
            return switch (command) {
                case Plan plan -> order.plan(plan);
                case Reach reach -> order.reach(reach);
                case Hear hear -> order.reached(new Reached(hear.milestone(), hear.actualOn(), null, hear.now()));
                case Look look -> order.look(look);
                case HandOver handOver -> order.handOver(handOver);
                case End end -> order.ended() ? List.of() : List.of(new Ended(end.now()));
            };
        }

        @Override
        public FollowUp evolve(FollowUp order, FollowUpEvent event) {
            return switch (event) {
                case Planned it -> order.with(it.milestone(), new Step.Due(it.owner(), it.plannedOn()));
                case Reached it -> order.with(it.milestone(), new Step.Done(it.actualOn()));
                case Overdue it -> order.with(it.milestone(), new Step.Late(it.owner(), it.plannedOn()));
                case HandedOver it -> order.handedOver(it);
                case Ended _ -> order.withWhatIsDone();
            };
        }
    };

    private FollowUp withWhatIsDone() {
        var done = new HashMap<>(steps);
        done.values().removeIf(step -> !(step instanceof Step.Done));
        return new FollowUp(Map.copyOf(done), true);
    }

    private Step step(Milestone milestone) {
        return steps.getOrDefault(milestone, new Step.Open());
    }

    private FollowUp with(Milestone milestone, Step step) {
        var changed = new HashMap<>(steps);
        changed.put(milestone, step);
        return new FollowUp(Map.copyOf(changed), ended);
    }

    private List<FollowUpEvent> plan(Plan plan) {
        if (ended) throw ORDER_ENDED.refused();
        var planned = new Planned(plan.milestone(), plan.owner(), plan.plannedOn(), plan.by(), plan.now());
        var same = new Step.Due(plan.owner(), plan.plannedOn());
        return switch (step(plan.milestone())) {
            case Step.Open _ -> List.of(planned);
            case Step.Due due when due.equals(same) -> List.of(); // asked twice
            case Step.Due _ -> List.of(planned);
            case Step.Late late when late.equals(new Step.Late(plan.owner(), plan.plannedOn())) -> List.of();
            case Step.Late late
            when late.plannedOn().equals(plan.plannedOn()) ->
                List.of(new HandedOver(List.of(plan.milestone()), late.owner(), plan.owner(), plan.by(), plan.now()));
            case Step.Late _ -> List.of(planned);
            case Step.Done _ -> throw MILESTONE_REACHED.refused();
        };
    }

    private List<FollowUpEvent> reach(Reach reach) {
        if (reach.milestone().isHeard()) throw MILESTONE_IS_HEARD.refused();
        if (ended) throw ORDER_ENDED.refused();
        if (reach.actualOn().isAfter(reach.today()))
            throw ACTUAL_DATE_IN_FUTURE.refused("Today is " + reach.today(), "/actualOn");
        return reached(new Reached(reach.milestone(), reach.actualOn(), reach.by(), reach.now()));
    }

    private List<FollowUpEvent> reached(Reached reached) {
        return switch (step(reached.milestone())) {
            case Step.Open _, Step.Due _, Step.Late _ -> List.of(reached);
            case Step.Done _ -> List.of(); // the first time counts
        };
    }

    private List<FollowUpEvent> look(Look look) {
        var facts = new ArrayList<FollowUpEvent>();
        for (var milestone : Milestone.values())
            switch (step(milestone)) {
                case Step.Due(var owner, var plannedOn)
                when !look.today().isBefore(plannedOn.plusDays(LATE_DAYS)) ->
                    facts.add(new Overdue(milestone, owner, plannedOn, look.now()));
                case Step.Due _, Step.Open _, Step.Late _, Step.Done _ -> {}
            }
        return facts;
    }

    private List<FollowUpEvent> handOver(HandOver asked) {
        if (asked.from().equals(asked.to())) throw HAND_OVER_TO_ONESELF.refused();
        var theirs = steps.entrySet().stream()
                .filter(step -> asked.from().equals(owner(step.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (theirs.isEmpty()) return List.of();
        return List.of(new HandedOver(theirs, asked.from(), asked.to(), asked.by(), asked.now()));
    }

    /** Null where nobody has anything left to do. */
    private static String owner(Step step) {
        return switch (step) {
            case Step.Due due -> due.owner();
            case Step.Late late -> late.owner();
            case Step.Open _, Step.Done _ -> null;
        };
    }

    private FollowUp handedOver(HandedOver it) {
        var order = this;
        for (var milestone : it.milestones())
            order = switch (order.step(milestone)) {
                case Step.Due due -> order.with(milestone, new Step.Due(it.to(), due.plannedOn()));
                case Step.Late late -> order.with(milestone, new Step.Late(it.to(), late.plannedOn()));
                case Step.Open _, Step.Done _ -> order;
            };
        return order;
    }
}
