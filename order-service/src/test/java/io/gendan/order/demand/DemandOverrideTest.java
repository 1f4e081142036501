package io.gendan.order.demand;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.demand.Demand.DECIDER;
import static io.gendan.order.demand.DemandRefusal.DEMAND_WITHDRAWN;
import static io.gendan.order.demand.DemandRefusal.NOTHING_TO_OVERRIDE;
import static io.gendan.order.demand.Facts.*;

import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import io.gendan.order.demand.DemandCommand.Override;
import io.gendan.order.demand.DemandCommand.Refuse;
import org.junit.jupiter.api.Test;

class DemandOverrideTest {
    private final Override override = new Override("staff-010", "they asked for it", NOW);

    @Test
    void a_held_demand_goes_out_when_a_general_manager_answers_for_it() {
        given(DECIDER, REQUESTED, held(S1_COLLISION), noted(S1_FIRE), noted(S2_COLLISION))
                .when(override)
                .then(overridden(COLLISION, FIRE), ISSUED_BY_OVERRIDE);
    }

    @Test
    void a_demand_that_nobody_answers_goes_out_the_same_way() {
        given(DECIDER, REQUESTED).when(override).then(overridden(), ISSUED_BY_OVERRIDE);
        given(DECIDER, REQUESTED, noted(S1_FIRE)).when(override).then(overridden(FIRE), ISSUED_BY_OVERRIDE);
    }

    @Test
    void a_demand_on_hold_is_collected_again() {
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_COLLISION))
                .when(override)
                .then(overridden(COLLISION), RELEASED);
    }

    @Test
    void what_was_known_when_it_was_overridden_does_not_stop_it_again_and_a_new_incident_does() {
        given(DECIDER, REQUESTED, held(S1_COLLISION), overridden(COLLISION), ISSUED_BY_OVERRIDE)
                .when(new HoldCollection(S2_COLLISION, NOW))
                .thenNothing();
        given(DECIDER, REQUESTED, held(S1_COLLISION), overridden(COLLISION), ISSUED_BY_OVERRIDE)
                .when(new HoldCollection(S1_FIRE, NOW))
                .then(collectionHeld(S1_FIRE));
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_COLLISION), overridden(COLLISION), RELEASED)
                .when(new HoldCollection(S2_COLLISION, NOW))
                .thenNothing();
    }

    @Test
    void an_answer_that_comes_after_the_override_changes_nothing() {
        given(DECIDER, REQUESTED, overridden(), ISSUED_BY_OVERRIDE)
                .when(new Clear(NOW))
                .thenNothing();
        given(DECIDER, REQUESTED, overridden(), ISSUED_BY_OVERRIDE)
                .when(new Refuse(S1_COLLISION, NOW))
                .thenNothing();
    }

    @Test
    void there_must_be_something_to_override() {
        given(DECIDER, REQUESTED, ISSUED).when(override).thenRefused(NOTHING_TO_OVERRIDE);
        given(DECIDER, REQUESTED, WITHDRAWN).when(override).thenRefused(DEMAND_WITHDRAWN);
    }
}
