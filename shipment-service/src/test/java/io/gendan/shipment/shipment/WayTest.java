package io.gendan.shipment.shipment;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.shipment.Goods.*;
import static io.gendan.shipment.shipment.Shipment.DECIDER;
import static io.gendan.shipment.shipment.ShipmentRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.testing.DeciderSpec;
import io.gendan.shipment.shipment.ShipmentCommand.ChangeEta;
import io.gendan.shipment.shipment.ShipmentCommand.Deliver;
import io.gendan.shipment.shipment.ShipmentCommand.RollOver;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WayTest {
    private static final DeciderSpec<ShipmentCommand, Shipment, ShipmentEvent> BOOKED =
            given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK));
    private static final Instant NEXT_LEAVES = TO_NEW_YORK.plannedDeparture();

    private static Leg by(TransportMode mode, String vessel, String imo) {
        return new Leg(
                1,
                vessel,
                imo,
                "X1",
                "CNTAO",
                "KRPUS",
                TO_BUSAN.plannedDeparture(),
                TO_BUSAN.plannedArrival(),
                mode,
                null);
    }

    @Test
    void a_leg_by_vessel_names_the_ship_and_a_leg_by_air_has_none() {
        given(DECIDER).when(book(by(TransportMode.VESSEL, null, "9074729"))).thenRefused(SHIP_NOT_NAMED);
        given(DECIDER).when(book(by(TransportMode.VESSEL, "D", null))).thenRefused(SHIP_NOT_NAMED);
        given(DECIDER).when(book(by(TransportMode.AIR, null, "9074729"))).thenRefused(MODE_DOES_NOT_FIT);
        given(DECIDER).when(book(by(TransportMode.MULTIMODAL, null, null))).thenRefused(MODE_DOES_NOT_FIT);
        assertThat(TransportMode.of(java.util.List.of(by(TransportMode.AIR, null, null), TO_NEW_YORK)))
                .isEqualTo(TransportMode.MULTIMODAL);
        assertThat(TransportMode.of(java.util.List.of(by(TransportMode.RAIL, null, null))))
                .isEqualTo(TransportMode.RAIL);
    }

    @Test
    void a_leg_rolls_over_to_another_vessel_and_a_later_arrival_is_told() {
        var over = new RollOver(LATER_TO_NEW_YORK, "CON", "berth taken", NOW);
        BOOKED.when(over)
                .then(
                        new RolledOver(OURS, TO_NEW_YORK, LATER_TO_NEW_YORK, "CON", "berth taken", NOW),
                        new Delayed(
                                OURS,
                                2,
                                TO_NEW_YORK.plannedArrival(),
                                LATER_TO_NEW_YORK.plannedArrival(),
                                "CON",
                                "berth taken"));
        BOOKED.when(new RollOver(TO_NEW_YORK, null, null, NOW)).thenRefused(NOTHING_CHANGED);
    }

    @Test
    void a_leg_that_has_departed_does_not_roll_over_nor_does_one_to_another_place() {
        given(DECIDER, booked(TO_BUSAN), departed(1, "CNTAO", SAILED))
                .when(new RollOver(TO_BUSAN, null, null, NOW))
                .thenRefused(ALREADY_DEPARTED);
        var elsewhere = new Leg(
                2,
                "F",
                "9074729",
                "120W",
                "CNTAO",
                "USNYC",
                LATER_TO_NEW_YORK.plannedDeparture(),
                LATER_TO_NEW_YORK.plannedArrival(),
                null,
                null);
        BOOKED.when(new RollOver(elsewhere, null, null, NOW)).thenRefused(LEGS_NOT_CONNECTED);
    }

    @Test
    void goods_that_come_when_the_next_leg_leaves_make_it_and_a_moment_later_they_miss_it() {
        var plan = TO_BUSAN.plannedArrival();
        BOOKED.when(new ChangeEta(1, NEXT_LEAVES, null, null, NOW))
                .then(
                        new EtaChanged(1, plan, NEXT_LEAVES, null, null, NOW),
                        new Delayed(OURS, 1, plan, NEXT_LEAVES, null, null));
        var late = NEXT_LEAVES.plusSeconds(1);
        BOOKED.when(new ChangeEta(1, late, null, null, NOW))
                .then(
                        new EtaChanged(1, plan, late, null, null, NOW),
                        new Delayed(OURS, 1, plan, late, null, null),
                        new ConnectionMissed(OURS, 1, "KRPUS", late, NEXT_LEAVES));
        given(
                        DECIDER,
                        booked(TO_BUSAN, TO_NEW_YORK),
                        new EtaChanged(1, plan, late, null, null, NOW),
                        new Delayed(OURS, 1, plan, late, null, null))
                .when(new ChangeEta(1, NEXT_LEAVES, null, null, NOW.plus(Duration.ofHours(1))))
                .then(
                        new EtaChanged(1, late, NEXT_LEAVES, null, null, NOW.plus(Duration.ofHours(1))),
                        new ConnectionHeld(OURS, 1, "KRPUS", NEXT_LEAVES, NEXT_LEAVES));
    }

    @Test
    void the_same_arrival_is_news_when_its_reason_or_who_says_it_is_another() {
        var plan = TO_BUSAN.plannedArrival();
        var later = NOW.plus(Duration.ofHours(1));
        var said = given(
                DECIDER,
                booked(TO_BUSAN, TO_NEW_YORK),
                new EtaChanged(1, plan, NEXT_LEAVES, "WEA", "typhoon", NOW),
                new Delayed(OURS, 1, plan, NEXT_LEAVES, "WEA", "typhoon"));
        said.when(new ChangeEta(1, NEXT_LEAVES, "STR", null, later))
                .then(new EtaChanged(1, NEXT_LEAVES, NEXT_LEAVES, "STR", null, later));
        said.when(new ChangeEta(1, NEXT_LEAVES, "WEA", "a second typhoon", later))
                .then(new EtaChanged(1, NEXT_LEAVES, NEXT_LEAVES, "WEA", "a second typhoon", later));
        said.when(new ChangeEta(1, NEXT_LEAVES, "WEA", "typhoon", later)).thenNothing();
        said.when(new ChangeEta(1, NEXT_LEAVES, null, null, later)).thenNothing();
        var carriers =
                new CarrierSaid("e-1", "COSU", NOW, 1, Saying.Call.ARRIVAL, Saying.Classifier.EST, plan, "WEA", null);
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK), carriers)
                .when(new ChangeEta(1, plan, null, null, later))
                .then(new EtaChanged(1, plan, plan, null, null, later));
        BOOKED.when(new ChangeEta(1, plan, null, null, later)).then(new EtaChanged(1, plan, plan, null, null, later));
    }

    @Test
    void nothing_arrives_before_it_departs_by_what_is_known_of_its_departure() {
        var leaves = TO_BUSAN.plannedDeparture();
        BOOKED.when(new ChangeEta(1, leaves, null, null, NOW)).thenRefused(BEFORE_DEPARTURE);
        BOOKED.when(new ChangeEta(1, leaves.plusSeconds(1), null, null, NOW))
                .then(new EtaChanged(1, TO_BUSAN.plannedArrival(), leaves.plusSeconds(1), null, null, NOW));
        var later = new CarrierSaid(
                "e-1",
                "COSU",
                NOW,
                2,
                Saying.Call.DEPARTURE,
                Saying.Classifier.EST,
                NEXT_LEAVES.plus(Duration.ofDays(2)),
                null,
                null);
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK), later)
                .when(new ChangeEta(2, NEXT_LEAVES.plus(Duration.ofDays(1)), null, null, NOW))
                .thenRefused(BEFORE_DEPARTURE);
    }

    @Test
    void goods_are_delivered_once_and_behind_their_arrival() {
        var arrived = given(DECIDER, booked(TO_BUSAN), departed(1, "CNTAO", SAILED), arrived(1, "KRPUS", IN_BUSAN));
        arrived.when(new Deliver("Busan", IN_BUSAN, NOW)).then(new Delivered(OURS, "Busan", IN_BUSAN));
        arrived.when(new Deliver("Busan", IN_BUSAN.minusSeconds(1), NOW)).thenRefused(BEFORE_ARRIVAL);
        BOOKED.when(new Deliver("Busan", IN_BUSAN, NOW)).thenRefused(NOT_ARRIVED);
        var delivered = given(
                DECIDER,
                booked(TO_BUSAN),
                departed(1, "CNTAO", SAILED),
                arrived(1, "KRPUS", IN_BUSAN),
                new Delivered(OURS, "Busan", IN_BUSAN));
        delivered.when(new Deliver("Busan", IN_BUSAN, NOW)).thenNothing();
        delivered.when(new Deliver("Busan", LEFT_BUSAN, NOW)).thenRefused(ALREADY_DELIVERED);
    }
}
