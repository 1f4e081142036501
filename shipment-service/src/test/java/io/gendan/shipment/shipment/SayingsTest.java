package io.gendan.shipment.shipment;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.shipment.Goods.*;
import static io.gendan.shipment.shipment.Saying.Call.ARRIVAL;
import static io.gendan.shipment.shipment.Saying.Call.DEPARTURE;
import static io.gendan.shipment.shipment.Saying.Classifier.ACT;
import static io.gendan.shipment.shipment.Saying.Classifier.EST;
import static io.gendan.shipment.shipment.Shipment.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.shipment.shipment.Saying.Call;
import io.gendan.shipment.shipment.Saying.Classifier;
import io.gendan.shipment.shipment.ShipmentCommand.Hear;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What carriers say, in whatever order it is heard. */
class SayingsTest {
    private static final Instant NOON = Instant.parse("2026-09-03T12:00:00Z");

    private static Saying says(String key, int hour, int legNo, Call call, Classifier classifier, Instant at) {
        return new Saying(key, "COSU", NOON.plusSeconds(3600L * hour), legNo, call, classifier, at, "WEA", "storm");
    }

    private static final List<Saying> ALL = List.of(
            says("1", 0, 1, DEPARTURE, EST, SAILED.minusSeconds(600)),
            says("2", 1, 1, DEPARTURE, ACT, SAILED),
            says("3", 0, 1, ARRIVAL, EST, IN_BUSAN.plusSeconds(7200)),
            says("3", 2, 1, ARRIVAL, EST, IN_BUSAN.plusSeconds(3600)), // a later word on the same
            says("4", 3, 1, ARRIVAL, ACT, IN_BUSAN),
            says("5", 1, 2, DEPARTURE, ACT, LEFT_BUSAN),
            says("5", 2, 0, DEPARTURE, null, null), // and taken back
            says("6", 4, 2, DEPARTURE, ACT, LEFT_BUSAN.plusSeconds(60)),
            says("7", 0, 2, ARRIVAL, EST, TO_NEW_YORK.plannedArrival().plusSeconds(90_000)));

    private static UnderContract after(List<Saying> heard) {
        var state = DECIDER.replay(List.of(booked(TO_BUSAN, TO_NEW_YORK)));
        for (var saying : heard)
            for (var fact : DECIDER.decide(state, new Hear(List.of(saying)))) state = DECIDER.evolve(state, fact);
        return (UnderContract) state;
    }

    private static List<Object> asShown(UnderContract goods) {
        var shown = new ArrayList<Object>();
        for (int legNo = 1; legNo <= 2; legNo++) {
            var leg = goods.journey().leg(legNo);
            shown.addAll(java.util.Arrays.asList(
                    leg.departedAt(),
                    leg.arrivedAt(),
                    leg.etd(),
                    leg.eta(),
                    leg.arrival(),
                    goods.journey().leftAt(legNo)));
        }
        shown.add(goods.status());
        return shown;
    }

    @Test
    void in_whatever_order_words_are_heard_the_shipment_is_the_same() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var inOrder = asShown(after(ALL));
        assertThat(inOrder).contains(SAILED, IN_BUSAN, LEFT_BUSAN.plusSeconds(60), ShipmentStatus.UNDER_WAY);
        var orders = new HashSet<List<Saying>>();
        for (int round = 0; round < 500; round++) {
            var shuffled = new ArrayList<>(ALL);
            shuffled.addAll(ALL.subList(0, 4)); // some twice
            Collections.shuffle(shuffled, random);
            orders.add(shuffled);
            assertThat(asShown(after(shuffled))).as("seed " + seed).isEqualTo(inOrder);
        }
        assertThat(orders).hasSizeGreaterThan(400);
    }

    @Test
    void an_actual_departure_is_told_and_when_it_is_taken_back_that_is_told_too() {
        var left = says("2", 1, 1, DEPARTURE, ACT, SAILED);
        var heard = new CarrierSaid("2", "COSU", left.saidAt(), 1, DEPARTURE, ACT, SAILED, "WEA", "storm");
        given(DECIDER, booked(TO_BUSAN))
                .when(new Hear(List.of(left)))
                .then(heard, new Departed(OURS, 1, "CNTAO", SAILED, "COSU", left.saidAt()));
        var back = says("2", 2, 0, DEPARTURE, null, null);
        given(DECIDER, booked(TO_BUSAN), heard)
                .when(new Hear(List.of(back)))
                .then(
                        new CarrierSaid("2", "COSU", back.saidAt(), 0, DEPARTURE, null, null, "WEA", "storm"),
                        new DepartureTakenBack(OURS, 1, "CNTAO", SAILED));
        given(DECIDER, booked(TO_BUSAN), heard).when(new Hear(List.of(left))).thenNothing();
        given(DECIDER, booked(TO_BUSAN)).when(new Hear(List.of(back))).thenNothing();
    }

    /** An incident of leg 1 would concern them still: they stand in Busan and wait. */
    @Test
    void a_vessel_that_leaves_before_the_goods_come_leaves_without_them() {
        var leaves = says("5", 1, 2, DEPARTURE, ACT, LEFT_BUSAN);
        var comes = says("3", 1, 1, ARRIVAL, EST, LEFT_BUSAN.plusSeconds(1));
        var missed = after(List.of(leaves, comes)).journey();
        assertThat(missed.leg(2).departedAt()).isNull();
        assertThat(missed.leftAt(1)).isNull();
        assertThat(missed.connectionMissed(1)).isTrue();
        var made = after(List.of(leaves, says("3", 1, 1, ARRIVAL, EST, LEFT_BUSAN)))
                .journey();
        assertThat(made.leg(2).departedAt()).isEqualTo(LEFT_BUSAN);
        assertThat(made.connectionMissed(1)).isFalse();
    }
}
