package io.gendan.gateway.timeline;

import static io.gendan.gateway.timeline.Sentence.count;
import static io.gendan.gateway.timeline.Sentence.kind;
import static io.gendan.gateway.timeline.Sentence.money;
import static io.gendan.gateway.timeline.Sentence.say;
import static io.gendan.gateway.timeline.What.*;

import io.gendan.contracts.order.OrderMessage;

/** What order-service said, as sentences. */
final class OrderWords {
    private OrderWords() {}

    static Sentence of(OrderMessage message) {
        return switch (message) {
            case OrderMessage.CustomerRegistered m ->
                say(REGISTERED, "%s (%s) became a customer", m.name(), m.customerNo());
            case OrderMessage.OrderPlaced m ->
                say(
                        PLACED,
                        "%s placed order %s over %s, %s %s, to be delivered by %s",
                        m.customerName(),
                        m.orderNo(),
                        money(m.total()),
                        m.incoterm(),
                        m.namedPlace(),
                        m.deliverBy());
            case OrderMessage.OrderConfirmed m -> say(CONFIRMED, "Order %s was confirmed", m.orderNo());
            case OrderMessage.OrderCancelled m -> say(CANCELLED, "Order %s was cancelled: %s", m.orderNo(), m.reason());
            case OrderMessage.DemandRequested m ->
                say(
                        ASKED,
                        "%s %s over %s was requested for %s",
                        kind(m.kind()),
                        m.demandNo(),
                        money(m.amount()),
                        count(m.shipmentIds(), "shipment"));
            case OrderMessage.DemandHeld m ->
                say(HELD, "Demand %s was held: an incident of its shipments is not settled", m.demandNo());
            case OrderMessage.DemandIssued m ->
                say(
                        ISSUED,
                        "%s %s over %s went out to the customer%s",
                        kind(m.kind()),
                        m.demandNo(),
                        money(m.amount()),
                        m.overridden() ? ", let through by a general manager" : "");
            case OrderMessage.DemandCollectionHeld m ->
                say(
                        ON_HOLD,
                        "Collection of demand %s was put on hold: it went out before the incident was known",
                        m.demandNo());
            case OrderMessage.DemandCollectionReleased m ->
                say(RELEASED, "Demand %s may be collected again", m.demandNo());
            case OrderMessage.DemandOverridden m ->
                say(
                        OVERRIDDEN,
                        "%s let demand %s through on their own authority: %s",
                        m.by(),
                        m.demandNo(),
                        m.reason());
            case OrderMessage.DemandWithdrawn m ->
                say(WITHDRAWN, "Demand %s was withdrawn: %s", m.demandNo(), m.reason());
            case OrderMessage.SatisfactionAnswered m ->
                say(
                        ANSWERED,
                        "The customer gave goods %d, delivery %d, documents %d, communication %d, handling %d of 5 and would%s order again",
                        m.goods(),
                        m.delivery(),
                        m.documents(),
                        m.communication(),
                        m.handling(),
                        m.wouldOrderAgain() ? "" : " not");
        };
    }
}
