package io.gendan.shipment.shipment;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.shipment.Goods.*;
import static io.gendan.shipment.shipment.Shipment.DECIDER;

import io.gendan.shipment.shipment.ShipmentCommand.CloseIncident;
import io.gendan.shipment.shipment.ShipmentCommand.TakeBackHit;
import io.gendan.shipment.shipment.ShipmentEvent.IncidentClosed;
import io.gendan.shipment.shipment.ShipmentEvent.NoLongerAffected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom an incident concerns, both sides of each boundary. */
class ConcernTest {
    @Test
    void goods_that_will_be_on_the_leg_are_concerned() {
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK))
                .when(hitBy(collision(SAILED)))
                .then(affected(collision(SAILED), 1));
    }

    @Test
    void the_customer_could_be_told_since_the_report_or_since_a_later_booking() {
        var booked = booked(TO_BUSAN); // at NOW
        var later = collision(SAILED, NOW.plusMillis(1));
        given(DECIDER, booked)
                .when(hitBy(later))
                .then(new ShipmentEvent.Affected(OURS, FOB, later, 1, 2, List.of("D-1"), NOW, NOW.plusMillis(1)));
        given(DECIDER, booked).when(hitBy(collision(SAILED, NOW))).then(affected(collision(SAILED, NOW), 1));
        given(DECIDER, booked).when(hitBy(collision(SAILED))).then(affected(collision(SAILED), 1));
    }

    @Test
    void goods_on_the_leg_are_concerned() {
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK), departed(1, "CNTAO", SAILED))
                .when(hitBy(collision(IN_BUSAN)))
                .then(affected(collision(IN_BUSAN), 1));
    }

    @Test
    void goods_that_arrived_and_wait_for_the_next_ship_are_still_concerned() {
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK), departed(1, "CNTAO", SAILED), arrived(1, "KRPUS", IN_BUSAN))
                .when(hitBy(collision(LEFT_BUSAN)))
                .then(affected(collision(LEFT_BUSAN), 1));
    }

    @Test
    void goods_that_left_with_the_next_ship_before_it_happened_are_not_concerned() {
        var left = given(
                DECIDER,
                booked(TO_BUSAN, TO_NEW_YORK),
                departed(1, "CNTAO", SAILED),
                arrived(1, "KRPUS", IN_BUSAN),
                departed(2, "KRPUS", LEFT_BUSAN));
        left.when(hitBy(collision(LEFT_BUSAN.plusMillis(1)))).thenNothing();
        left.when(hitBy(collision(LEFT_BUSAN))).then(affected(collision(LEFT_BUSAN), 1));
    }

    @Test
    void goods_that_arrived_with_the_last_leg_before_it_happened_are_not_concerned() {
        var there = given(DECIDER, booked(TO_BUSAN), departed(1, "CNTAO", SAILED), arrived(1, "KRPUS", IN_BUSAN));
        there.when(hitBy(collision(IN_BUSAN.plusMillis(1)))).thenNothing();
        there.when(hitBy(collision(IN_BUSAN))).then(affected(collision(IN_BUSAN), 1));
    }

    @Test
    void another_voyage_of_the_same_ship_is_refused() {
        var other = new Hit(COLLISION, "I-1", "COLLISION", "D", "9074729", "2602E", "KRPUS", SAILED, REPORTED);
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK))
                .when(hitBy(other))
                .thenRefused(ShipmentRefusal.NOT_ON_THAT_VOYAGE);
    }

    @Test
    void the_second_leg_is_hit_by_what_happens_to_its_ship() {
        var storm = new Hit(COLLISION, "I-2", "CARGO_LOSS", "E", "9321483", "118W", "USNYC", SAILED, REPORTED);
        given(DECIDER, booked(TO_BUSAN, TO_NEW_YORK)).when(hitBy(storm)).then(affected(storm, 2));
    }

    @Test
    void it_is_said_once_and_stays_until_it_is_closed_and_is_not_opened_again() {
        var hit = collision(SAILED);
        given(DECIDER, booked(TO_BUSAN), affected(hit, 1)).when(hitBy(hit)).thenNothing();
        var closed = new IncidentClosed(OURS, COLLISION, NOW);
        given(DECIDER, booked(TO_BUSAN), affected(hit, 1))
                .when(new CloseIncident(COLLISION, NOW))
                .then(closed);
        given(DECIDER, booked(TO_BUSAN), affected(hit, 1), closed)
                .when(new CloseIncident(COLLISION, NOW))
                .thenNothing();
        given(DECIDER, booked(TO_BUSAN), affected(hit, 1), closed)
                .when(hitBy(hit))
                .thenNothing();
    }

    @Test
    void what_was_never_open_cannot_be_closed() {
        given(DECIDER, booked(TO_BUSAN))
                .when(new CloseIncident(COLLISION, NOW))
                .thenRefused(ShipmentRefusal.NOT_AFFECTED);
    }

    @Test
    void what_a_correction_shows_not_to_be_hit_is_taken_back_and_stays_open_until_it_is_closed() {
        var ofAnother = new Hit(COLLISION, "I-1", "COLLISION", "D", "9074729", "2602E", "KRPUS", SAILED, REPORTED);
        var takeBack = new TakeBackHit(ofAnother, "another voyage", 2, NOW);
        var takenBack = new NoLongerAffected(OURS, COLLISION, "another voyage", 2, NOW);
        var hit = affected(collision(SAILED), 1);
        given(DECIDER, booked(TO_BUSAN)).when(takeBack).thenNothing();
        given(DECIDER, booked(TO_BUSAN), hit).when(takeBack).then(takenBack);
        given(DECIDER, booked(TO_BUSAN), hit, takenBack).when(takeBack).thenNothing();
        given(DECIDER, booked(TO_BUSAN), hit)
                .when(new TakeBackHit(collision(SAILED), "no", 2, NOW))
                .thenNothing();
        given(DECIDER, booked(TO_BUSAN), hit, takenBack)
                .when(new CloseIncident(COLLISION, NOW))
                .then(new IncidentClosed(OURS, COLLISION, NOW));
        given(DECIDER, booked(TO_BUSAN), hit, takenBack)
                .when(hitBy(collision(SAILED)))
                .then(hit);
        given(DECIDER, booked(TO_BUSAN), hit, takenBack, new IncidentClosed(OURS, COLLISION, NOW))
                .when(hitBy(collision(SAILED)))
                .thenNothing();
    }
}
