package io.gendan.order.dispatch;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.dispatch.Dispatch.DECIDER;
import static io.gendan.order.dispatch.DispatchRefusal.ALREADY_SHIPPED;
import static io.gendan.order.dispatch.DispatchRefusal.LINE_NOT_OF_THIS_ORDER;
import static io.gendan.order.dispatch.DispatchRefusal.LINE_TWICE;
import static io.gendan.order.dispatch.DispatchRefusal.MORE_THAN_AGREED;
import static io.gendan.order.dispatch.DispatchRefusal.NOT_RELEASED;
import static io.gendan.order.dispatch.DispatchRefusal.PARTIAL_SHIPMENT_NOT_ALLOWED;
import static io.gendan.order.dispatch.DispatchRefusal.PREVENTION_INCOMPLETE;
import static io.gendan.order.dispatch.DispatchRefusal.SHIPPED_UNRELEASED;

import io.gendan.order.StoredFacts;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchCommand.Agreed;
import io.gendan.order.dispatch.DispatchCommand.Leave;
import io.gendan.order.dispatch.DispatchCommand.OrderedLine;
import io.gendan.order.dispatch.DispatchCommand.Release;
import io.gendan.order.dispatch.DispatchCommand.Withdraw;
import io.gendan.order.dispatch.DispatchEvent.Released;
import io.gendan.order.dispatch.DispatchEvent.Shipped;
import io.gendan.order.dispatch.DispatchEvent.ShippedUnreleased;
import io.gendan.order.dispatch.DispatchEvent.Withdrawn;
import io.gendan.order.dispatch.Prevention.Missing;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final ShipmentId ONE = new ShipmentId(UUID.randomUUID());
    private static final ShipmentId TWO = new ShipmentId(UUID.randomUUID());
    private static final List<OrderedLine> LINES =
            List.of(new OrderedLine(1, new BigDecimal("100"), "PCS"), new OrderedLine(2, new BigDecimal("20"), "CTN"));
    private static final Agreed FIVE_PERCENT = new Agreed(LINES, new BigDecimal("5"), true);
    private static final Agreed EXACTLY = new Agreed(LINES, BigDecimal.ZERO, true);
    private static final Agreed AT_ONCE = new Agreed(LINES, new BigDecimal("5"), false);
    private static final Missing NO_INSPECTION = new Missing(Prevention.INSPECTION, "not reached");

    private static Load load(int lineNo, String quantity) {
        return new Load(lineNo, new BigDecimal(quantity));
    }

    private static Release release(ShipmentId shipment, Agreed agreed, Load... loads) {
        return new Release(shipment, List.of(loads), agreed, List.of(), null, "mia", NOW);
    }

    private static Release despite(String reason, Missing... missing) {
        return new Release(ONE, List.of(load(1, "60")), EXACTLY, List.of(missing), reason, "sue", NOW);
    }

    private static Released released(ShipmentId shipment, Load... loads) {
        return new Released(shipment, List.of(loads), List.of(), null, "mia", NOW);
    }

    private static Shipped shipped(ShipmentId shipment, Load... loads) {
        return new Shipped(shipment, List.of(loads), NOW);
    }

    @Test
    void goods_leave_in_parts_up_to_what_was_ordered() {
        given(DECIDER).when(release(ONE, EXACTLY, load(1, "60"))).then(released(ONE, load(1, "60")));
        given(DECIDER, released(ONE, load(1, "60")))
                .when(release(TWO, EXACTLY, load(1, "40")))
                .then(released(TWO, load(1, "40")));
        given(DECIDER, released(ONE, load(1, "60")), shipped(ONE, load(1, "60")))
                .when(release(TWO, EXACTLY, load(1, "40.000001")))
                .thenRefused(MORE_THAN_AGREED);
    }

    @Test
    void the_tolerance_lets_five_percent_more_leave_and_not_a_hair_beyond() {
        given(DECIDER).when(release(ONE, FIVE_PERCENT, load(1, "105"))).then(released(ONE, load(1, "105")));
        given(DECIDER).when(release(ONE, FIVE_PERCENT, load(1, "105.000001"))).thenRefused(MORE_THAN_AGREED);
        given(DECIDER, released(ONE, load(1, "60")))
                .when(release(TWO, FIVE_PERCENT, load(1, "45.000001")))
                .thenRefused(MORE_THAN_AGREED);
    }

    @Test
    void a_credit_without_partial_shipments_takes_all_of_it_at_once_within_the_tolerance() {
        given(DECIDER)
                .when(release(ONE, AT_ONCE, load(1, "95"), load(2, "19")))
                .then(released(ONE, load(1, "95"), load(2, "19")));
        given(DECIDER)
                .when(release(ONE, AT_ONCE, load(1, "95"), load(2, "18.999999")))
                .thenRefused(PARTIAL_SHIPMENT_NOT_ALLOWED);
        given(DECIDER).when(release(ONE, AT_ONCE, load(1, "100"))).thenRefused(PARTIAL_SHIPMENT_NOT_ALLOWED);
        var half = new Agreed(LINES, new BigDecimal("50"), false);
        given(DECIDER, released(ONE, load(1, "50"), load(2, "10")))
                .when(release(TWO, half, load(1, "50"), load(2, "10")))
                .thenRefused(PARTIAL_SHIPMENT_NOT_ALLOWED);
        given(DECIDER, released(ONE, load(1, "40")))
                .when(new Release(
                        TWO, List.of(load(1, "60")), AT_ONCE, List.of(), "left before the credit", "sue", NOW))
                .then(new Released(TWO, List.of(load(1, "60")), List.of(), "left before the credit", "sue", NOW));
    }

    @Test
    void what_is_missing_keeps_the_goods_unless_a_supervisor_says_why_not() {
        given(DECIDER).when(despite(null, NO_INSPECTION)).thenRefused(PREVENTION_INCOMPLETE);
        given(DECIDER)
                .when(despite("inspected at the port", NO_INSPECTION))
                .then(new Released(
                        ONE, List.of(load(1, "60")), List.of(NO_INSPECTION), "inspected at the port", "sue", NOW));
    }

    @Test
    void a_release_can_be_replaced_and_withdrawn_until_the_shipment_has_left() {
        given(DECIDER, released(ONE, load(1, "60")))
                .when(release(ONE, EXACTLY, load(1, "100")))
                .then(released(ONE, load(1, "100")));
        given(DECIDER, released(ONE, load(1, "60")))
                .when(release(ONE, EXACTLY, load(1, "60")))
                .thenNothing();
        var withdrawn = new Withdrawn(ONE, "rolled over", "mia", NOW);
        given(DECIDER, released(ONE, load(1, "60")))
                .when(new Withdraw(ONE, "rolled over", "mia", NOW))
                .then(withdrawn);
        given(DECIDER, released(ONE, load(1, "60")), withdrawn)
                .when(new Withdraw(ONE, "again", "mia", NOW))
                .thenNothing();
        given(DECIDER, released(ONE, load(1, "60")), withdrawn)
                .when(release(TWO, EXACTLY, load(1, "100")))
                .then(released(TWO, load(1, "100")));
        given(DECIDER).when(new Withdraw(ONE, "nothing there", "mia", NOW)).thenRefused(NOT_RELEASED);
        var gone = shipped(ONE, load(1, "60"));
        given(DECIDER, released(ONE, load(1, "60")), gone)
                .when(new Withdraw(ONE, "too late", "mia", NOW))
                .thenRefused(ALREADY_SHIPPED);
        given(DECIDER, released(ONE, load(1, "60")), gone)
                .when(release(ONE, EXACTLY, load(1, "61")))
                .thenRefused(ALREADY_SHIPPED);
        given(DECIDER, released(ONE, load(1, "60")), gone)
                .when(release(ONE, EXACTLY, load(1, "60")))
                .thenNothing();
    }

    @Test
    void what_left_unreleased_is_said_and_only_a_reason_makes_up_for_it() {
        var unreleased = new ShippedUnreleased(ONE, NOW);
        given(DECIDER).when(new Leave(ONE, NOW)).then(unreleased);
        given(DECIDER, unreleased).when(new Leave(ONE, NOW)).thenNothing(); // its next leg
        given(DECIDER, unreleased).when(despite(null)).thenRefused(SHIPPED_UNRELEASED);
        var after = new Released(ONE, List.of(load(1, "60")), List.of(), "it was loaded at night", "sue", NOW);
        given(DECIDER, unreleased).when(despite("it was loaded at night")).then(after);
        given(DECIDER, unreleased, after)
                .when(release(TWO, EXACTLY, load(1, "40.000001")))
                .thenRefused(MORE_THAN_AGREED);
        given(DECIDER, unreleased, after)
                .when(new Withdraw(ONE, "it is gone", "mia", NOW))
                .thenRefused(ALREADY_SHIPPED);
    }

    @Test
    void what_leaves_is_what_was_released() {
        given(DECIDER, released(ONE, load(1, "60"))).when(new Leave(ONE, NOW)).then(shipped(ONE, load(1, "60")));
        given(DECIDER, released(ONE, load(1, "60")), shipped(ONE, load(1, "60")))
                .when(new Leave(ONE, NOW))
                .thenNothing();
    }

    @Test
    void each_line_is_the_orders_and_stands_there_once() {
        given(DECIDER).when(release(ONE, EXACTLY, load(3, "1"))).thenRefused(LINE_NOT_OF_THIS_ORDER);
        given(DECIDER).when(release(ONE, EXACTLY, load(1, "1"), load(1, "2"))).thenRefused(LINE_TWICE);
        given(DECIDER)
                .when(release(ONE, EXACTLY, load(2, "1"), load(1, "2")))
                .then(released(ONE, load(1, "2"), load(2, "1")));
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(DispatchEvent.class);
    }
}
