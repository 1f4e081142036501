package io.gendan.order.salesorder;

import static io.gendan.order.salesorder.OrderRefusal.DELIVERY_DATE_UNBELIEVABLE;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_CANCELLED;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_NOT_KNOWN;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_TOO_LARGE;

import io.gendan.eventsourcing.Decider;
import io.gendan.money.Money;
import io.gendan.order.salesorder.OrderCommand.Amend;
import io.gendan.order.salesorder.OrderCommand.Cancel;
import io.gendan.order.salesorder.OrderCommand.Confirm;
import io.gendan.order.salesorder.OrderCommand.Item;
import io.gendan.order.salesorder.OrderCommand.Place;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Line;
import io.gendan.order.salesorder.OrderEvent.Placed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A sales contract: a customer ordered goods at a price, on terms that say whose risk the voyage is. Confirmed, or cancelled. */
sealed interface SalesOrder {
    BigDecimal UNBELIEVABLE = new BigDecimal("1e15"); // of any currency: a slip of the keyboard

    record Unknown() implements SalesOrder {}

    record Open(Placed as) implements SalesOrder {}

    record Agreed(Placed as) implements SalesOrder {}

    record Off() implements SalesOrder {}

    Decider<OrderCommand, SalesOrder, OrderEvent> DECIDER = new Decider<>() {
        @Override
        public SalesOrder initial() {
            return new Unknown();
        }

        @Override
        public List<OrderEvent> decide(SalesOrder order, OrderCommand command) {
            return switch (command) {
                case Place place -> place(order, place);
                case Confirm confirm -> confirm(order, confirm);
                case Amend amend -> amend(order, amend);
                case Cancel cancel -> cancel(order, cancel);
            };
        }

        @Override
        public SalesOrder evolve(SalesOrder order, OrderEvent event) {
            return switch (event) {
                case Placed placed -> new Open(placed);
                case Amended amended -> amended(order, amended);
                case Confirmed _ -> order instanceof Open(var as) ? new Agreed(as) : order;
                case Cancelled _ -> new Off();
            };
        }
    };

    private static List<OrderEvent> place(SalesOrder order, Place place) {
        return switch (order) {
            case Unknown _ -> List.of(placed(place));
            case Open _, Agreed _, Off _ -> List.of(); // the id is ours and new: only the same request twice comes here
        };
    }

    private static Placed placed(Place place) {
        believable(place.deliverBy(), LocalDate.ofInstant(place.now(), ZoneOffset.UTC));
        var lines = lines(place.items(), place.currency());
        return new Placed(
                place.orderNo(),
                place.buyer(),
                lines,
                total(lines, place.currency()),
                place.incoterm(),
                place.namedPlace(),
                place.paymentTerms(),
                place.deliverBy(),
                place.letterOfCreditNo(),
                place.qualityClause(),
                place.remarks(),
                place.now(),
                place.moreOrLessPercent(),
                place.claimPeriodDays());
    }

    static List<Line> lines(List<Item> items, String currency) {
        var lines = new ArrayList<Line>();
        for (var item : items) lines.add(line(lines.size(), item, currency));
        return List.copyOf(lines);
    }

    static Money total(List<Line> lines, String currency) {
        var total = lines.stream().map(Line::amount).reduce(Money.nothing(currency), Money::plus);
        if (total.amount().compareTo(UNBELIEVABLE) >= 0)
            throw ORDER_TOO_LARGE.refused(ORDER_TOO_LARGE.sentence(), "/lines");
        return total;
    }

    /** A day long past is believed, for orders older than this system; a slip of the keyboard is not. */
    static void believable(LocalDate deliverBy, LocalDate today) {
        if (deliverBy.getYear() < 2000 || deliverBy.isAfter(today.plusYears(10)))
            throw DELIVERY_DATE_UNBELIEVABLE.refused(
                    "deliverBy is from the year 2000 up to ten years from now, not " + deliverBy, "/deliverBy");
    }

    private static Line line(int index, Item item, String currency) {
        var unitPrice = Money.exact(item.unitPrice(), currency, "/lines/" + index + "/unitPrice");
        return new Line(
                index + 1, item.product(), item.quantity(), item.unit(), unitPrice, unitPrice.times(item.quantity()));
    }

    private static List<OrderEvent> confirm(SalesOrder order, Confirm confirm) {
        return switch (order) {
            case Open(var as) -> List.of(new Confirmed(as.orderNo(), as.buyer().id(), confirm.now()));
            case Agreed _ -> List.of(); // asked twice
            case Off _ -> throw ORDER_CANCELLED.refused();
            case Unknown _ -> throw ORDER_NOT_KNOWN.refused();
        };
    }

    private static List<OrderEvent> amend(SalesOrder order, Amend amend) {
        return switch (order) {
            case Open(var as) -> List.of(Amendment.of(as, amend));
            case Agreed(var as) -> List.of(Amendment.of(as, amend));
            case Off _ -> throw ORDER_CANCELLED.refused();
            case Unknown _ -> throw ORDER_NOT_KNOWN.refused();
        };
    }

    private static SalesOrder amended(SalesOrder order, Amended amended) {
        return switch (order) {
            case Open(var as) -> new Open(as.as(amended.to()));
            case Agreed(var as) -> new Agreed(as.as(amended.to()));
            case Unknown _, Off _ -> order;
        };
    }

    private static List<OrderEvent> cancel(SalesOrder order, Cancel cancel) {
        return switch (order) {
            case Open(var as) -> List.of(cancelled(as, cancel));
            case Agreed(var as) -> List.of(cancelled(as, cancel));
            case Off _ -> List.of(); // asked twice
            case Unknown _ -> throw ORDER_NOT_KNOWN.refused();
        };
    }

    private static Cancelled cancelled(Placed order, Cancel cancel) {
        return new Cancelled(order.orderNo(), order.buyer().id(), cancel.reason(), cancel.now());
    }
}
