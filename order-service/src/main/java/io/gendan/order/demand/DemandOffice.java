package io.gendan.order.demand;

import static io.gendan.order.demand.DemandRefusal.AMOUNT_NOT_PLAUSIBLE;
import static io.gendan.order.demand.DemandRefusal.DEMAND_NOT_KNOWN;
import static io.gendan.order.demand.DemandRefusal.DEMAND_WITHDRAWN;
import static io.gendan.order.demand.DemandRefusal.NOTHING_TO_OVERRIDE;
import static io.gendan.order.demand.DemandRefusal.NOT_A_REMINDER;
import static io.gendan.order.demand.DemandRefusal.NOT_THE_ORDERS_CURRENCY;

import io.gendan.money.Money;
import io.gendan.order.demand.Demand.Asked;
import io.gendan.order.demand.Demand.Gone;
import io.gendan.order.demand.Demand.Held;
import io.gendan.order.demand.Demand.OnHold;
import io.gendan.order.demand.Demand.Out;
import io.gendan.order.demand.Demand.Unknown;
import io.gendan.order.demand.DemandCommand.Request;
import io.gendan.order.demand.DemandCommand.Withdraw;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.OfInvoice;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.demand.DemandEvent.Withdrawn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** What people ask of a demand, state by command. */
final class DemandOffice {
    private static final BigDecimal MOST = BigDecimal.TEN;

    private DemandOffice() {}

    static List<DemandEvent> request(Demand demand, Request request) {
        return switch (demand) {
            case Unknown _ ->
                List.of(new Requested(
                        request.demand(),
                        request.kind(),
                        request.shipments(),
                        plausible(Money.exact(request.amount(), request.currency(), "/amount/amount"), request.goods()),
                        request.remarks(),
                        request.by(),
                        request.now(),
                        request.creditDays(),
                        reminderOnly(request)));
            case Asked _, Held _, Out _, OnHold _, Gone _ -> List.of(); // only the same request twice comes here
        };
    }

    /** An invoice of its own is no reminder of another one. */
    private static OfInvoice reminderOnly(Request request) {
        return switch (request.kind()) {
            case PAYMENT_REMINDER -> request.reminder();
            case GOODS_INVOICE, FREIGHT_AND_CHARGES_INVOICE, DEBIT_NOTE -> {
                if (request.reminder() == null) yield null;
                throw NOT_A_REMINDER.refused(request.kind() + " reminds of no invoice", "/reminder");
            }
        };
    }

    /** Freight may be dearer than cheap goods; a comma in the wrong place is dearer still. */
    private static Money plausible(Money amount, Money goods) {
        if (!amount.currency().equals(goods.currency()))
            throw NOT_THE_ORDERS_CURRENCY.refused(
                    "The order is in " + goods.currency() + ", not in " + amount.currency(), "/amount/currency");
        if (amount.amount().compareTo(goods.amount().multiply(MOST)) > 0)
            throw AMOUNT_NOT_PLAUSIBLE.refused(
                    amount.amount() + " is more than " + MOST + " times what the goods cost, " + goods.amount(),
                    "/amount/amount");
        return amount;
    }

    /** Also before the clearance has answered: with shipment-service away the demand waits, unless somebody answers for it. */
    static List<DemandEvent> override(Demand demand, DemandCommand.Override override) {
        return switch (demand) {
            case Asked(var as, var noted) ->
                List.of(overridden(as, override, noted), DemandEvent.Issued.of(as, true, override.now()));
            case Held held -> {
                var known = new HashSet<>(held.refused());
                known.addAll(held.noted());
                yield List.of(
                        overridden(held.as(), override, known), DemandEvent.Issued.of(held.as(), true, override.now()));
            }
            case OnHold on ->
                List.of(
                        overridden(on.as(), override, on.holds()),
                        new CollectionReleased(on.as().demand(), override.now()));
            case Out _ -> throw NOTHING_TO_OVERRIDE.refused();
            case Gone _ -> throw DEMAND_WITHDRAWN.refused();
            case Unknown _ -> throw DEMAND_NOT_KNOWN.refused();
        };
    }

    private static Overridden overridden(Requested as, DemandCommand.Override override, Collection<Hit> known) {
        var incidents = known.stream().map(Hit::incident).distinct();
        var inOrder = incidents.sorted(Comparator.comparing(IncidentId::value)).toList();
        return new Overridden(as.demand(), override.by(), override.reason(), inOrder, override.now());
    }

    static List<DemandEvent> withdraw(Demand demand, Withdraw withdraw) {
        return switch (demand) {
            case Asked asked -> withdrawn(asked.as(), withdraw);
            case Held held -> withdrawn(held.as(), withdraw);
            case Out out -> withdrawn(out.as(), withdraw);
            case OnHold on -> withdrawn(on.as(), withdraw);
            case Gone _ -> List.of(); // asked twice
            case Unknown _ -> throw DEMAND_NOT_KNOWN.refused();
        };
    }

    private static List<DemandEvent> withdrawn(Requested as, Withdraw withdraw) {
        return List.of(new Withdrawn(as.demand(), withdraw.reason(), withdraw.now()));
    }
}
