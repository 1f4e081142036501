package io.gendan.order.followup;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.followup.FollowUp.DECIDER;
import static io.gendan.order.followup.FollowUpRefusal.ACTUAL_DATE_IN_FUTURE;
import static io.gendan.order.followup.FollowUpRefusal.HAND_OVER_TO_ONESELF;
import static io.gendan.order.followup.FollowUpRefusal.MILESTONE_IS_HEARD;
import static io.gendan.order.followup.FollowUpRefusal.MILESTONE_REACHED;
import static io.gendan.order.followup.FollowUpRefusal.ORDER_ENDED;
import static io.gendan.order.followup.Milestone.INSPECTED;
import static io.gendan.order.followup.Milestone.PACKED;

import io.gendan.order.StoredFacts;
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
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final Instant NOW = Instant.parse("2026-01-08T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Overdue LATE = new Overdue(INSPECTED, "ann", DAY, NOW);

    private static Planned planned(Milestone milestone, String owner, LocalDate day) {
        return new Planned(milestone, owner, day, "boss", NOW);
    }

    private static Look look(LocalDate today) {
        return new Look(today, NOW);
    }

    @Test
    void a_milestone_is_late_on_the_third_day_and_not_on_the_second() {
        given(DECIDER, planned(INSPECTED, "ann", DAY))
                .when(look(DAY.plusDays(2)))
                .thenNothing();
        given(DECIDER, planned(INSPECTED, "ann", DAY))
                .when(look(DAY.plusDays(3)))
                .then(LATE);
    }

    @Test
    void it_is_said_once_for_each_day_it_was_planned_for() {
        given(DECIDER, planned(INSPECTED, "ann", DAY), LATE)
                .when(look(DAY.plusDays(9)))
                .thenNothing();
        given(DECIDER, planned(INSPECTED, "ann", DAY), LATE, planned(INSPECTED, "ann", DAY.plusDays(1)))
                .when(look(DAY.plusDays(4)))
                .then(new Overdue(INSPECTED, "ann", DAY.plusDays(1), NOW));
        given(DECIDER, planned(INSPECTED, "ann", DAY), LATE)
                .when(new Plan(INSPECTED, "bob", DAY, "boss", NOW))
                .then(new HandedOver(List.of(INSPECTED), "ann", "bob", "boss", NOW));
    }

    @Test
    void what_is_reached_is_neither_late_nor_planned() {
        var reached = new Reached(INSPECTED, DAY, "ann", NOW);
        given(DECIDER, planned(INSPECTED, "ann", DAY), reached)
                .when(look(DAY.plusDays(9)))
                .thenNothing();
        given(DECIDER, reached)
                .when(new Plan(INSPECTED, "ann", DAY, "boss", NOW))
                .thenRefused(MILESTONE_REACHED);
        given(DECIDER, reached).when(new Reach(INSPECTED, DAY, DAY, "ann", NOW)).thenNothing();
    }

    @Test
    void of_a_cancelled_order_nothing_is_late_any_more_and_nobody_has_anything_to_do() {
        given(DECIDER, planned(INSPECTED, "ann", DAY)).when(new End(NOW)).then(new Ended(NOW));
        given(DECIDER, planned(INSPECTED, "ann", DAY), new Ended(NOW))
                .when(look(DAY.plusDays(9)))
                .thenNothing();
        given(DECIDER, planned(INSPECTED, "ann", DAY), new Ended(NOW))
                .when(new HandOver("ann", "bob", "boss", NOW))
                .thenNothing();
        given(DECIDER, new Ended(NOW))
                .when(new Plan(INSPECTED, "ann", DAY, "boss", NOW))
                .thenRefused(ORDER_ENDED);
        given(DECIDER, new Ended(NOW))
                .when(new Reach(INSPECTED, DAY, DAY, "ann", NOW))
                .thenRefused(ORDER_ENDED);
        given(DECIDER, new Ended(NOW)).when(new End(NOW)).thenNothing();
    }

    @Test
    void a_milestone_is_reached_today_or_before() {
        given(DECIDER).when(new Reach(INSPECTED, DAY, DAY, "ann", NOW)).then(new Reached(INSPECTED, DAY, "ann", NOW));
        given(DECIDER)
                .when(new Reach(INSPECTED, DAY.plusDays(1), DAY, "ann", NOW))
                .thenRefused(ACTUAL_DATE_IN_FUTURE);
    }

    @Test
    void what_the_house_hears_nobody_says() {
        for (var milestone : Milestone.values()) {
            var reach = new Reach(milestone, DAY, DAY, "ann", NOW);
            if (milestone.isHeard()) given(DECIDER).when(reach).thenRefused(MILESTONE_IS_HEARD);
            else given(DECIDER).when(reach).then(new Reached(milestone, DAY, "ann", NOW));
            given(DECIDER).when(new Hear(milestone, DAY, NOW)).then(new Reached(milestone, DAY, null, NOW));
        }
    }

    @Test
    void all_that_somebody_has_still_to_do_is_handed_over_and_nothing_else() {
        given(
                        DECIDER,
                        planned(INSPECTED, "ann", DAY),
                        LATE,
                        planned(PACKED, "ann", DAY),
                        planned(Milestone.MATERIALS, "ann", DAY),
                        new Reached(Milestone.MATERIALS, DAY, "ann", NOW),
                        planned(Milestone.IN_PRODUCTION, "bob", DAY))
                .when(new HandOver("ann", "eve", "boss", NOW))
                .then(new HandedOver(List.of(INSPECTED, PACKED), "ann", "eve", "boss", NOW));
        given(DECIDER, planned(PACKED, "bob", DAY))
                .when(new HandOver("ann", "eve", "boss", NOW))
                .thenNothing();
        given(DECIDER).when(new HandOver("ann", "ann", "boss", NOW)).thenRefused(HAND_OVER_TO_ONESELF);
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(FollowUpEvent.class);
    }
}
