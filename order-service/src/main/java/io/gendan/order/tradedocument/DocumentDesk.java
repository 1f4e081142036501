package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.Contacts;
import io.gendan.order.demand.OrderShipments;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.gendan.order.salesorder.OrderRefusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What a document points at: an order that stands, a shipment booked for it, a contact person of its customer. */
@Singleton
class DocumentDesk {
    private final OrderList orders;
    private final OrderShipments shipments;
    private final Contacts contacts;
    private final DocumentList documents;

    DocumentDesk(OrderList orders, OrderShipments shipments, Contacts contacts, DocumentList documents) {
        this.orders = orders;
        this.shipments = shipments;
        this.contacts = contacts;
        this.documents = documents;
    }

    void standing(Tx tx, OrderId id, ShipmentId shipment) {
        orders.standing(tx, id);
        if (shipment != null) shipments.mustHold(tx, id, shipment, "/shipmentId");
    }

    UUID contact(Tx tx, DocumentId id, UUID contact) {
        var order = documents
                .find(tx, id)
                .orElseThrow(DocumentRefusal.DOCUMENT_NOT_KNOWN::refused)
                .orderId();
        var customer = orders.find(tx, order).orElseThrow().customerId();
        if (contacts.of(tx, customer).stream().noneMatch(one -> one.id().value().equals(contact)))
            throw OrderRefusal.CONTACT_NOT_OF_THIS_CUSTOMER.refused(
                    "there is no contact person " + contact + " at this customer", "/contactId");
        return contact;
    }
}
