package io.gendan.order.invoice;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Invoices extends Aggregate<InvoiceCommand, Invoice, InvoiceEvent> {
    Invoices(EventStore store, InvoicePublisher publisher, InvoiceList list) {
        super("invoice", InvoiceEvent.class, Invoice.DECIDER, store, publisher, List.of(list));
    }
}
