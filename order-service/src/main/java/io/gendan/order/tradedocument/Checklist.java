package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;

/** Are the papers of a shipment in order: confirmed by the customer, and filed? */
@Singleton
public class Checklist {
    private final DocumentList documents;

    Checklist(DocumentList documents) {
        this.documents = documents;
    }

    /** What is left to do about papers of this kind, in words; nothing when all that the shipment needs are filed. */
    public Optional<String> lacking(Tx tx, OrderId order, ShipmentId shipment, DocumentKind kind) {
        var needed = documents.needed(tx, order, shipment, kind);
        if (needed.isEmpty()) return Optional.of("none is on the order's checklist");
        var open = needed.stream()
                .filter(one -> one.step() != DocumentStep.FILED)
                .map(Checklist::words)
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? Optional.empty() : Optional.of(open);
    }

    private static String words(DocumentView one) {
        return (one.documentNo() == null ? one.id().value().toString() : one.documentNo()) + " "
                + one.step().words();
    }
}
