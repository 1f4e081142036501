package io.gendan.order.demand;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.money.MoneyRefusal.AMOUNT_TOO_FINE;
import static io.gendan.order.demand.Demand.DECIDER;
import static io.gendan.order.demand.DemandRefusal.AMOUNT_NOT_PLAUSIBLE;
import static io.gendan.order.demand.DemandRefusal.DEMAND_NOT_KNOWN;
import static io.gendan.order.demand.DemandRefusal.NOT_THE_ORDERS_CURRENCY;
import static io.gendan.order.demand.Facts.*;

import io.gendan.order.StoredFacts;
import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import io.gendan.order.demand.DemandCommand.Override;
import io.gendan.order.demand.DemandCommand.Refuse;
import io.gendan.order.demand.DemandCommand.ReleaseCollection;
import io.gendan.order.demand.DemandCommand.Request;
import io.gendan.order.demand.DemandCommand.Withdraw;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {
    private final Clear clear = new Clear(NOW);

    @Test
    void a_request_is_only_a_request() {
        given(DECIDER).when(REQUEST).then(REQUESTED);
        given(DECIDER, REQUESTED).when(REQUEST).thenNothing();
    }

    @Test
    void a_sum_finer_than_its_currency_is_refused() {
        var fine = new Request(
                D, GOODS, KIND, List.of(S1), new BigDecimal("0.001"), "USD", null, "staff-002", NOW, null, null);
        given(DECIDER).when(fine).thenRefused(AMOUNT_TOO_FINE);
    }

    @Test
    void it_is_asked_for_in_the_orders_currency_and_not_for_more_than_ten_times_the_goods() {
        given(DECIDER).when(asking("1250.01", "USD")).thenRefused(AMOUNT_NOT_PLAUSIBLE);
        given(DECIDER).when(asking("1250.00", "USD")).then(REQUESTED);
        given(DECIDER).when(asking("1.00", "EUR")).thenRefused(NOT_THE_ORDERS_CURRENCY);
    }

    private static Request asking(String amount, String currency) {
        return new Request(
                D, GOODS, KIND, List.of(S1, S2), new BigDecimal(amount), currency, null, "staff-002", NOW, null, null);
    }

    @Test
    void cleared_it_goes_out_once() {
        given(DECIDER, REQUESTED).when(clear).then(ISSUED);
        given(DECIDER, REQUESTED, ISSUED).when(clear).thenNothing();
    }

    @Test
    void refused_it_is_held_and_cleared_later_it_goes_out_by_itself() {
        given(DECIDER, REQUESTED).when(new Refuse(S1_COLLISION, NOW)).then(held(S1_COLLISION));
        given(DECIDER, REQUESTED, held(S1_COLLISION))
                .when(new Refuse(S1_COLLISION, NOW))
                .thenNothing();
        given(DECIDER, REQUESTED, held(S1_COLLISION))
                .when(new Refuse(S1_FIRE, NOW))
                .then(held(S1_FIRE));
        given(DECIDER, REQUESTED, held(S1_COLLISION)).when(clear).then(ISSUED);
    }

    @Test
    void cleared_before_the_incident_was_known_it_goes_out_and_is_not_collected() {
        given(DECIDER, REQUESTED).when(new HoldCollection(S1_COLLISION, NOW)).then(noted(S1_COLLISION));
        given(DECIDER, REQUESTED, noted(S1_COLLISION))
                .when(new HoldCollection(S1_COLLISION, NOW))
                .thenNothing();
        given(DECIDER, REQUESTED, noted(S2_COLLISION), noted(S1_COLLISION))
                .when(clear)
                .then(ISSUED, collectionHeld(S1_COLLISION), collectionHeld(S2_COLLISION));
    }

    @Test
    void an_incident_noted_and_settled_before_the_clearance_arrives_stops_nothing() {
        given(DECIDER, REQUESTED, noted(S1_COLLISION))
                .when(new ReleaseCollection(S1_COLLISION, NOW))
                .then(over(S1_COLLISION));
        given(DECIDER, REQUESTED, noted(S1_COLLISION), over(S1_COLLISION))
                .when(clear)
                .then(ISSUED);
        given(DECIDER, REQUESTED).when(new ReleaseCollection(S1_COLLISION, NOW)).thenNothing();
    }

    @Test
    void what_it_was_refused_for_and_then_cleared_is_settled_whatever_is_still_on_its_way() {
        given(DECIDER, REQUESTED, noted(S1_COLLISION), held(S1_COLLISION))
                .when(clear)
                .then(ISSUED);
        given(DECIDER, REQUESTED, held(S1_COLLISION), ISSUED)
                .when(new HoldCollection(S1_COLLISION, NOW))
                .thenNothing();
        given(DECIDER, REQUESTED, held(S1_COLLISION), noted(S1_FIRE))
                .when(clear)
                .then(ISSUED, collectionHeld(S1_FIRE));
    }

    @Test
    void hit_after_it_went_out_it_is_not_collected_until_every_hit_is_settled() {
        given(DECIDER, REQUESTED, ISSUED)
                .when(new HoldCollection(S1_COLLISION, NOW))
                .then(collectionHeld(S1_COLLISION));
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_COLLISION))
                .when(new HoldCollection(S1_COLLISION, NOW))
                .thenNothing();
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_COLLISION))
                .when(new HoldCollection(S2_COLLISION, NOW))
                .then(collectionHeld(S2_COLLISION));
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_COLLISION), collectionHeld(S2_COLLISION))
                .when(new ReleaseCollection(S1_COLLISION, NOW))
                .then(over(S1_COLLISION));
        given(
                        DECIDER,
                        REQUESTED,
                        ISSUED,
                        collectionHeld(S1_COLLISION),
                        collectionHeld(S2_COLLISION),
                        over(S1_COLLISION))
                .when(new ReleaseCollection(S2_COLLISION, NOW))
                .then(RELEASED);
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_COLLISION), RELEASED)
                .when(new ReleaseCollection(S1_COLLISION, NOW))
                .thenNothing();
    }

    @Test
    void withdrawn_from_any_state_nothing_brings_it_back() {
        var withdraw = new Withdraw("wrong sum", NOW);
        given(DECIDER, REQUESTED).when(withdraw).then(WITHDRAWN);
        given(DECIDER, REQUESTED, held(S1_COLLISION)).when(withdraw).then(WITHDRAWN);
        given(DECIDER, REQUESTED, ISSUED).when(withdraw).then(WITHDRAWN);
        given(DECIDER, REQUESTED, ISSUED, collectionHeld(S1_FIRE))
                .when(withdraw)
                .then(WITHDRAWN);
        given(DECIDER, REQUESTED, WITHDRAWN).when(withdraw).thenNothing();
        for (var late : List.of(
                clear,
                new Refuse(S1_FIRE, NOW),
                new HoldCollection(S1_FIRE, NOW),
                new ReleaseCollection(S1_FIRE, NOW),
                REQUEST)) given(DECIDER, REQUESTED, WITHDRAWN).when(late).thenNothing();
    }

    @Test
    void a_demand_that_was_never_requested_is_not_known() {
        for (var command : List.of(
                clear,
                new Refuse(S1_FIRE, NOW),
                new HoldCollection(S1_FIRE, NOW),
                new ReleaseCollection(S1_FIRE, NOW),
                new Override("staff-010", "x", NOW),
                new Withdraw("x", NOW))) given(DECIDER).when(command).thenRefused(DEMAND_NOT_KNOWN);
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(DemandEvent.class);
        StoredFacts.isStillRead(DemandEvent.class, "demand-requested", "demand-requested.with-reminder");
    }
}
