package io.gendan.gateway.timeline;

import static io.gendan.gateway.timeline.Sentence.count;
import static io.gendan.gateway.timeline.Sentence.kind;
import static io.gendan.gateway.timeline.Sentence.money;
import static io.gendan.gateway.timeline.Sentence.say;
import static io.gendan.gateway.timeline.Sentence.word;
import static io.gendan.gateway.timeline.What.*;

import io.gendan.contracts.order.OrderMessage;

/** What order-service said, as sentences. */
final class OrderWords {
    private OrderWords() {}

    static Sentence of(OrderMessage message) {
        return switch (message) {
            case OrderMessage.CustomerRegistered m -> CustomerWords.of(m);
            case OrderMessage.CustomerChanged m -> CustomerWords.of(m);
            case OrderMessage.ContactErased m -> CustomerWords.of(m);
            case OrderMessage.ConcessionCeilingSet m -> CustomerWords.of(m);
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
            case OrderMessage.OrderAmended m ->
                say(
                        AMENDED,
                        "Order %s was amended (%s): now over %s, %s %s, to be delivered by %s",
                        m.orderNo(),
                        m.fields() == null ? "" : String.join(", ", m.fields()),
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
            case OrderMessage.InvoiceIssued m ->
                say(
                        What.INVOICED,
                        "%s %s over %s for demand %s is due on %s",
                        kind(m.kind()),
                        m.invoiceNo(),
                        money(m.amount()),
                        m.demandNo(),
                        m.dueOn());
            case OrderMessage.PaymentReceived m ->
                say(
                        What.PAID,
                        "%s were paid for %s on %s (%s)",
                        money(m.amount()),
                        m.invoiceNo(),
                        m.valueDate(),
                        m.reference());
            case OrderMessage.PaymentReversed m ->
                say(
                        What.PAYMENT_REVERSED,
                        "The payment %s of %s for %s was recorded by mistake: %s",
                        m.reference(),
                        money(m.amount()),
                        m.invoiceNo(),
                        m.reason());
            case OrderMessage.CreditNoteIssued m ->
                say(
                        What.CREDITED,
                        "Credit note %s gives back %s of %s: %s",
                        m.creditNoteNo(),
                        money(m.amount()),
                        m.invoiceNo(),
                        m.reason());
            case OrderMessage.MilestoneOverdue m ->
                say(
                        What.OVERDUE,
                        "Milestone %s was planned for %s and is not reached; %s answers for it",
                        word(m.milestone()),
                        m.plannedOn(),
                        m.owner());
            case OrderMessage.ProductionStatusChanged m ->
                say(What.PRODUCTION, "The goods are at the stage %s since %s", word(m.status()), m.since());
            case OrderMessage.InvoiceVoided m -> say(What.VOIDED, "%s is void: %s", m.invoiceNo(), m.reason());
            case OrderMessage.DocumentSent m ->
                say(
                        DOCUMENT,
                        "Draft %d of the %s went to the customer (%s)",
                        m.draftNo(),
                        word(m.kind()),
                        word(m.channel()));
            case OrderMessage.DocumentConfirmed m ->
                say(DOCUMENT, "The customer confirmed draft %d of the %s", m.draftNo(), word(m.kind()));
            case OrderMessage.DocumentFiled m ->
                say(DOCUMENT, "The %s was filed as the customer confirmed it", word(m.kind()));
            case OrderMessage.GoodsReleased m ->
                say(
                        GOODS_RELEASED,
                        "Goods of %s were released for shipment%s",
                        count(m.lines(), "line"),
                        m.despite() == null ? "" : ", although something was missing: " + m.despite());
            case OrderMessage.GoodsReleaseWithdrawn m ->
                say(GOODS_RELEASED, "The release of goods for a shipment was withdrawn: %s", m.reason());
            case OrderMessage.GoodsShipped m ->
                say(GOODS_SHIPPED, "Goods of %s left with their shipment", count(m.lines(), "line"));
            case OrderMessage.GoodsShippedUnreleased _ ->
                say(GOODS_SHIPPED, "A shipment left that nobody had released: a supervisor has to say why");
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
