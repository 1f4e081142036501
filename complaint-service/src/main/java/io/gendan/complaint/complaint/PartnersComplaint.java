package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.CASE_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.CHANNEL_IS_API;
import static io.gendan.complaint.complaint.ComplaintRefusal.CUSTOMER_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.MAKER_IS_OURS_TO_SAY;
import static io.gendan.complaint.complaint.ComplaintRefusal.ORDER_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.SHIPMENT_NOT_KNOWN;

import io.gendan.complaint.complaint.ComplaintRequests.LogComplaintRequest;
import io.gendan.complaint.complaint.ComplaintRequests.SubjectRequest;
import io.gendan.complaint.known.KnownCases;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import jakarta.inject.Singleton;

/**
 * What a customer's own system complains of: it is theirs, and it has come when it comes. Of what is another's they are not told that
 * it is there.
 */
@Singleton
class PartnersComplaint {
    private final KnownOrders orders;
    private final KnownShipments shipments;
    private final KnownCases cases;

    PartnersComplaint(KnownOrders orders, KnownShipments shipments, KnownCases cases) {
        this.orders = orders;
        this.shipments = shipments;
        this.cases = cases;
    }

    ComplaintIntake.Complaint of(Asked asked, Viewer.Partner partner, LogComplaintRequest body) {
        if (!partner.sees(body.customerId()))
            throw CUSTOMER_NOT_KNOWN.refused(CUSTOMER_NOT_KNOWN.sentence(), "/customerId");
        if (body.channel() != Channel.API) throw CHANNEL_IS_API.refused(CHANNEL_IS_API.sentence(), "/channel");
        if (body.caseId() != null
                && cases.customerOf(asked.tx(), body.caseId())
                        .filter(partner::sees)
                        .isEmpty()) throw CASE_NOT_KNOWN.refused(CASE_NOT_KNOWN.sentence(), "/caseId");
        isTheirs(asked.tx(), partner, body.subject());
        return body.complaint(null, asked.now());
    }

    private void isTheirs(Tx tx, Viewer.Partner partner, SubjectRequest subject) {
        if (subject.supplier() != null)
            throw MAKER_IS_OURS_TO_SAY.refused(MAKER_IS_OURS_TO_SAY.sentence(), "/subject/supplier");
        if (subject.manufacturingDepartment() != null)
            throw MAKER_IS_OURS_TO_SAY.refused(MAKER_IS_OURS_TO_SAY.sentence(), "/subject/manufacturingDepartment");
        if (subject.orderId() != null
                && orders.find(tx, subject.orderId())
                        .filter(order -> partner.sees(order.customer()))
                        .isEmpty()) throw ORDER_NOT_KNOWN.refused(ORDER_NOT_KNOWN.sentence(), "/subject/orderId");
        if (subject.shipmentId() != null
                && shipments
                        .find(tx, subject.shipmentId())
                        .filter(shipment -> shipment.order().equals(subject.orderId()))
                        .isEmpty())
            throw SHIPMENT_NOT_KNOWN.refused(
                    SHIPMENT_NOT_KNOWN.sentence() + ", or it is not of this order", "/subject/shipmentId");
    }
}
