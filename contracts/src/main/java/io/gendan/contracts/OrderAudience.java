package io.gendan.contracts;

import static io.gendan.contracts.Audience.INTERNAL;
import static io.gendan.contracts.Audience.customer;

import io.gendan.contracts.order.OrderMessage;

/** A demand is the customer's to see when it went out. How we rate them, why we decided and who did is ours. */
final class OrderAudience {
    private OrderAudience() {}

    static Audience of(OrderMessage message) {
        return switch (message) {
            case OrderMessage.OrderPlaced _ ->
                customer("orderId", "orderNo", "customerId", "incoterm", "namedPlace", "total", "deliverBy");
            case OrderMessage.OrderAmended _ ->
                customer("orderId", "orderNo", "customerId", "incoterm", "namedPlace", "total", "deliverBy", "at");
            case OrderMessage.OrderConfirmed _ -> customer("orderId", "orderNo", "customerId", "at");
            case OrderMessage.OrderCancelled _ -> customer("orderId", "orderNo", "customerId", "at");
            case OrderMessage.DemandIssued _ ->
                customer("demandId", "demandNo", "orderId", "customerId", "kind", "shipmentIds", "amount", "at");
            case OrderMessage.InvoiceIssued _ ->
                customer(
                        "invoiceId",
                        "invoiceNo",
                        "demandNo",
                        "orderId",
                        "customerId",
                        "kind",
                        "amount",
                        "issuedOn",
                        "dueOn",
                        "at");
            case OrderMessage.PaymentReceived _ ->
                customer("invoiceId", "invoiceNo", "orderId", "customerId", "reference", "amount", "valueDate", "at");
            case OrderMessage.PaymentReversed _ ->
                customer("invoiceId", "invoiceNo", "orderId", "customerId", "reference", "amount", "at");
            case OrderMessage.CreditNoteIssued _ ->
                customer("invoiceId", "invoiceNo", "creditNoteNo", "orderId", "customerId", "amount", "at");
            case OrderMessage.InvoiceVoided _ -> customer("invoiceId", "invoiceNo", "orderId", "customerId", "at");
            case OrderMessage.ProductionStatusChanged _ -> customer("orderId", "status", "since", "at");
            case OrderMessage.DocumentSent _ ->
                customer(
                        "documentId",
                        "orderId",
                        "shipmentId",
                        "kind",
                        "documentNo",
                        "draftNo",
                        "channel",
                        "sentAt",
                        "at");
            case OrderMessage.DocumentConfirmed _ ->
                customer("documentId", "orderId", "shipmentId", "kind", "documentNo", "draftNo", "confirmedAt", "at");
            case OrderMessage.DocumentFiled _ ->
                customer("documentId", "orderId", "shipmentId", "kind", "documentNo", "draftNo", "sha256", "at");
            case OrderMessage.GoodsShipped _ -> customer("orderId", "shipmentId", "lines", "at");
            case OrderMessage.CustomerRegistered _,
                    OrderMessage.CustomerChanged _,
                    OrderMessage.ContactErased _,
                    OrderMessage.ConcessionCeilingSet _,
                    OrderMessage.SatisfactionAnswered _ -> INTERNAL;
            // Asked for and perhaps never sent; what went out and counts no longer is told by its invoice.
            case OrderMessage.DemandRequested _,
                    OrderMessage.DemandHeld _,
                    OrderMessage.DemandCollectionHeld _,
                    OrderMessage.DemandCollectionReleased _,
                    OrderMessage.DemandOverridden _,
                    OrderMessage.DemandWithdrawn _ -> INTERNAL;
            case OrderMessage.MilestoneOverdue _,
                    OrderMessage.GoodsReleased _,
                    OrderMessage.GoodsReleaseWithdrawn _,
                    OrderMessage.GoodsShippedUnreleased _ -> INTERNAL;
        };
    }
}
