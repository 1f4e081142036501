package io.gendan.shipment.shipment;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.shipment.Goods.*;
import static io.gendan.shipment.shipment.Shipment.DECIDER;
import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.eventsourcing.testing.DeciderSpec;
import io.gendan.shipment.shipment.ShipmentCommand.Arrive;
import io.gendan.shipment.shipment.ShipmentCommand.ChangeEta;
import io.gendan.shipment.shipment.ShipmentCommand.Depart;
import io.gendan.shipment.shipment.ShipmentCommand.ReportCondition;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import io.gendan.shipment.shipment.ShipmentEvent.Delayed;
import io.gendan.shipment.shipment.ShipmentEvent.EtaChanged;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShipmentTest {
    private static final DeciderSpec<ShipmentCommand, Shipment, ShipmentEvent> BOOKED =
            given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK));

    private static Leg to(String from, String to) {
        return new Leg(
                1,
                "D",
                "9074729",
                "2601E",
                from,
                to,
                TO_BUSAN.plannedDeparture(),
                TO_BUSAN.plannedArrival(),
                null,
                "COSU");
    }

    private static Leg second(String from, Instant departure, Instant arrival) {
        return new Leg(2, "E", "9321483", "118W", from, "USNYC", departure, arrival, null, "MAEU");
    }

    @Test
    void a_shipment_is_booked_leg_by_leg_and_every_code_takes_its_one_form() {
        given(DECIDER).when(book(TO_BUSAN, TO_NEW_YORK)).then(booked(TO_BUSAN, TO_NEW_YORK));
        var sloppy = new Leg(
                1,
                "D",
                "IMO 9074729",
                "2601-e",
                "CNQIN",
                "krpus",
                TO_BUSAN.plannedDeparture(),
                TO_BUSAN.plannedArrival(),
                null,
                "COSU");
        given(DECIDER).when(book(sloppy)).then(booked(TO_BUSAN));
        BOOKED.when(book(TO_BUSAN)).thenRefused(ALREADY_BOOKED);
    }

    @Test
    void identifiers_are_checked() {
        var wrongDigit = new Leg(
                1,
                "D",
                "9074728",
                "2601E",
                "CNTAO",
                "KRPUS",
                TO_BUSAN.plannedDeparture(),
                TO_BUSAN.plannedArrival(),
                null,
                "COSU");
        given(DECIDER).when(book(wrongDigit)).thenRefused(IMO_NUMBER_WRONG);
        given(DECIDER).when(book(to("Qingdao", "KRPUS"))).thenRefused(PLACE_UNREADABLE);
        given(DECIDER).when(book(to("CNTAO", "CNQIN"))).thenRefused(LEG_GOES_NOWHERE);
    }

    @Test
    void legs_meet_in_place_and_time() {
        var arrival = TO_BUSAN.plannedArrival();
        given(DECIDER)
                .when(book(TO_BUSAN, second("CNTAO", arrival, arrival.plusSeconds(1))))
                .thenRefused(LEGS_NOT_CONNECTED);
        given(DECIDER)
                .when(book(TO_BUSAN, second("KRPUS", arrival.minusSeconds(1), arrival.plusSeconds(1))))
                .thenRefused(PLAN_OUT_OF_ORDER);
        var tight = second("KRPUS", arrival, arrival.plusSeconds(1));
        given(DECIDER).when(book(TO_BUSAN, tight)).then(booked(TO_BUSAN, tight));
        given(DECIDER).when(book(TO_BUSAN, second("KRPUS", arrival, arrival))).thenRefused(PLAN_OUT_OF_ORDER);
        var farAway = second("KRPUS", arrival, Instant.parse("2126-09-05T08:00:00Z"));
        given(DECIDER).when(book(TO_BUSAN, farAway)).thenRefused(TIME_NOT_PLAUSIBLE);
    }

    @Test
    void what_is_not_booked_does_not_move() {
        given(DECIDER).when(new Depart(1, SAILED, NOW)).thenRefused(SHIPMENT_NOT_FOUND);
    }

    @Test
    void a_departure_is_recorded_once() {
        BOOKED.when(new Depart(1, SAILED, NOW)).then(departed(1, "CNTAO", SAILED));
        var sailed = given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK), departed(1, "CNTAO", SAILED));
        sailed.when(new Depart(1, SAILED, NOW)).thenNothing();
        sailed.when(new Depart(1, SAILED.plusSeconds(1), NOW)).thenRefused(ALREADY_DEPARTED);
        BOOKED.when(new Depart(3, SAILED, NOW)).thenRefused(NO_SUCH_LEG);
    }

    @Test
    void what_has_happened_is_not_in_the_future() {
        var soon = NOW.plus(Duration.ofMinutes(15));
        BOOKED.when(new Depart(1, soon, NOW)).then(departed(1, "CNTAO", soon));
        BOOKED.when(new Depart(1, soon.plusSeconds(1), NOW)).thenRefused(TIME_IN_FUTURE);
        BOOKED.when(new Depart(1, Instant.parse("1926-09-01T09:00:00Z"), NOW)).thenRefused(TIME_NOT_PLAUSIBLE);
    }

    @Test
    void goods_depart_before_they_arrive_and_arrive_before_they_go_on() {
        BOOKED.when(new Arrive(1, IN_BUSAN, NOW)).thenRefused(NOT_DEPARTED);
        var sailed = given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK), departed(1, "CNTAO", SAILED));
        sailed.when(new Arrive(1, SAILED, NOW)).thenRefused(BEFORE_DEPARTURE);
        sailed.when(new Arrive(1, IN_BUSAN, NOW)).then(arrived(1, "KRPUS", IN_BUSAN));
        sailed.when(new Depart(2, LEFT_BUSAN, NOW)).thenRefused(EARLIER_LEG_NOT_ARRIVED);
        var there = given(
                DECIDER, booked(TO_BUSAN, TO_NEW_YORK), departed(1, "CNTAO", SAILED), arrived(1, "KRPUS", IN_BUSAN));
        there.when(new Depart(2, IN_BUSAN.minusSeconds(1), NOW)).thenRefused(BEFORE_ARRIVAL);
        there.when(new Depart(2, IN_BUSAN, NOW)).then(departed(2, "KRPUS", IN_BUSAN));
        there.when(new Arrive(1, IN_BUSAN, NOW)).thenNothing();
        there.when(new Arrive(1, LEFT_BUSAN, NOW)).thenRefused(ALREADY_ARRIVED);
    }

    @Test
    void a_slip_beyond_the_threshold_is_a_delay_and_is_told_once() {
        var plan = TO_BUSAN.plannedArrival();
        var day = plan.plus(Duration.ofHours(24));
        var late = day.plusSeconds(1);
        BOOKED.when(new ChangeEta(1, day, "WEA", "typhoon", NOW))
                .then(new EtaChanged(1, plan, day, "WEA", "typhoon", NOW));
        BOOKED.when(new ChangeEta(1, late, "WEA", "typhoon", NOW))
                .then(
                        new EtaChanged(1, plan, late, "WEA", "typhoon", NOW),
                        new Delayed(OURS, 1, plan, late, "WEA", "typhoon"));
        var told = given(
                DECIDER,
                booked(TO_BUSAN),
                new EtaChanged(1, plan, late, null, null, NOW),
                new Delayed(OURS, 1, plan, late, null, null));
        told.when(new ChangeEta(1, late, null, null, NOW)).thenNothing();
        told.when(new ChangeEta(1, late.plusSeconds(60), null, null, NOW))
                .then(new EtaChanged(1, late, late.plusSeconds(60), null, null, NOW));
    }

    @Test
    void small_slips_add_up_to_a_delay() {
        var plan = TO_BUSAN.plannedArrival();
        var first = plan.plus(Duration.ofHours(20));
        var second = plan.plus(Duration.ofHours(30));
        given(DECIDER, booked(TO_BUSAN), new EtaChanged(1, plan, first, null, null, NOW))
                .when(new ChangeEta(1, second, null, null, NOW))
                .then(
                        new EtaChanged(1, first, second, null, null, NOW),
                        new Delayed(OURS, 1, plan, second, null, null));
    }

    @Test
    void what_has_arrived_is_not_expected() {
        given(DECIDER, booked(TO_BUSAN), departed(1, "CNTAO", SAILED), arrived(1, "KRPUS", IN_BUSAN))
                .when(new ChangeEta(1, NOW, null, null, NOW))
                .thenRefused(ALREADY_ARRIVED);
        given(DECIDER, booked(TO_BUSAN), departed(1, "CNTAO", SAILED))
                .when(new ChangeEta(1, SAILED, null, null, NOW))
                .thenRefused(BEFORE_DEPARTURE);
    }

    @Test
    void a_condition_names_an_incident_that_hit_the_goods_or_none() {
        var sound = new ConditionReported(OURS, null, CargoCondition.SOUND, "survey", null, NOW);
        var ask = new ReportCondition(null, CargoCondition.SOUND, "survey", null, NOW);
        BOOKED.when(ask).then(sound);
        given(DECIDER, booked(TO_BUSAN), sound).when(ask).thenNothing();
        var hit = new ReportCondition(COLLISION, CargoCondition.SOUND, "survey", null, NOW);
        BOOKED.when(hit).thenRefused(NOT_AFFECTED);
        given(DECIDER, booked(TO_BUSAN), affected(collision(SAILED), 1))
                .when(hit)
                .then(new ConditionReported(OURS, COLLISION, CargoCondition.SOUND, "survey", null, NOW));
    }
}
