package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.*;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.claim.ClaimEvent.Document;
import io.gendan.complaint.known.KnownCases;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a claim points at is there, and of the customer whose claim it is. */
@Singleton
class ClaimReferences {
    private final KnownCases cases;
    private final KnownOrders orders;
    private final KnownShipments shipments;
    private final Attachments attachments;

    ClaimReferences(KnownCases cases, KnownOrders orders, KnownShipments shipments, Attachments attachments) {
        this.cases = cases;
        this.orders = orders;
        this.shipments = shipments;
        this.attachments = attachments;
    }

    void check(Tx tx, NewClaim claim) {
        var matter = claim.matter();
        var customer = matter.customer();
        if (matter.complaint() != null) {
            var of = customerOf(tx, matter.complaint(), claim.direction() == Direction.AGAINST_US ? " FOR SHARE" : "")
                    .orElseThrow(() -> COMPLAINT_NOT_KNOWN.refused(COMPLAINT_NOT_KNOWN.sentence(), "/complaintId"));
            if (isAnother(of, customer))
                throw COMPLAINT_OF_ANOTHER_CUSTOMER.refused(COMPLAINT_OF_ANOTHER_CUSTOMER.sentence(), "/complaintId");
        }
        if (matter.incidentCase() != null) {
            var of = cases.customerOf(tx, matter.incidentCase())
                    .orElseThrow(() -> CASE_NOT_KNOWN.refused(CASE_NOT_KNOWN.sentence(), "/caseId"));
            if (isAnother(of, customer))
                throw CASE_OF_ANOTHER_CUSTOMER.refused(CASE_OF_ANOTHER_CUSTOMER.sentence(), "/caseId");
        }
        if (matter.order() != null) {
            var order = orders.find(tx, matter.order())
                    .orElseThrow(() -> ORDER_NOT_KNOWN.refused(ORDER_NOT_KNOWN.sentence(), "/orderId"));
            if (isAnother(order.customer(), customer))
                throw ORDER_OF_ANOTHER_CUSTOMER.refused(ORDER_OF_ANOTHER_CUSTOMER.sentence(), "/orderId");
        }
        for (int i = 0; i < matter.shipments().size(); i++)
            check(tx, matter.shipments().get(i), matter.order(), customer, "/shipmentIds/" + i);
    }

    private void check(Tx tx, ShipmentId id, OrderId order, CustomerId customer, String pointer) {
        var shipment = shipments
                .find(tx, id)
                .orElseThrow(() -> SHIPMENT_NOT_KNOWN.refused(SHIPMENT_NOT_KNOWN.sentence(), pointer));
        if (order != null && !shipment.order().equals(order))
            throw SHIPMENT_OF_ANOTHER_ORDER.refused(SHIPMENT_OF_ANOTHER_ORDER.sentence(), pointer);
        orders.find(tx, shipment.order())
                .filter(its -> isAnother(its.customer(), customer))
                .ifPresent(_ -> {
                    throw SHIPMENT_OF_ANOTHER_CUSTOMER.refused(SHIPMENT_OF_ANOTHER_CUSTOMER.sentence(), pointer);
                });
    }

    /** The files of a claim's documents, where they are kept here. */
    void check(Tx tx, ClaimId id, List<Document> documents) {
        for (int i = 0; i < documents.size(); i++)
            if (documents.get(i).attachment() != null)
                check(tx, id, documents.get(i).attachment(), "/documents/" + i + "/attachmentId");
    }

    private void check(Tx tx, ClaimId id, AttachmentId attachment, String pointer) {
        var file = attachments
                .find(tx, attachment)
                .orElseThrow(() -> DOCUMENT_NOT_KNOWN.refused(DOCUMENT_NOT_KNOWN.sentence(), pointer));
        if (file.erasedAt() != null) throw DOCUMENT_ERASED.refused(DOCUMENT_ERASED.sentence(), pointer);
        if (file.complaintId() == null) return;
        var customer = customerOf(tx, file.complaintId(), "");
        if (customer.isPresent()
                && tx.first("SELECT 1 FROM claim WHERE id = ? AND customer_id <> ?", _ -> true, id, customer.get())
                        .isPresent())
            throw DOCUMENT_OF_ANOTHER_CUSTOMER.refused(DOCUMENT_OF_ANOTHER_CUSTOMER.sentence(), pointer);
    }

    /** Who claims of us waits for whoever is agreeing on that complaint at this moment, and they for us. */
    private static Optional<CustomerId> customerOf(Tx tx, ComplaintId id, String lock) {
        return tx.first(
                "SELECT customer_id FROM complaint WHERE id = ?" + lock,
                row -> new CustomerId(row.getObject("customer_id", UUID.class)),
                id);
    }

    /** A claim of nobody's is refused for that. */
    private static boolean isAnother(CustomerId one, CustomerId customer) {
        return customer != null && !customer.equals(one);
    }
}
