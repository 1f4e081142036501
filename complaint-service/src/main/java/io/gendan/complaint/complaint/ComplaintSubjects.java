package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.CASE_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.CASE_OF_ANOTHER_CUSTOMER;
import static io.gendan.complaint.complaint.ComplaintRefusal.ORDER_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.ORDER_OF_ANOTHER_CUSTOMER;
import static io.gendan.complaint.complaint.ComplaintRefusal.SHIPMENT_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.SHIPMENT_OF_ANOTHER_ORDER;

import io.gendan.complaint.known.KnownCases;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;

/** What a complaint is about: a case, an order and a shipment that there are, and that are the customer's. */
@Singleton
class ComplaintSubjects {
    private final KnownOrders orders;
    private final KnownShipments shipments;
    private final KnownCases cases;
    private final CompanyDays days;

    ComplaintSubjects(KnownOrders orders, KnownShipments shipments, KnownCases cases, CompanyDays days) {
        this.orders = orders;
        this.shipments = shipments;
        this.cases = cases;
        this.days = days;
    }

    /** A case of that customer, or none at all. */
    void mayBeOf(Tx tx, CustomerId customer, CaseId incidentCase) {
        if (incidentCase == null) return;
        var of = cases.customerOf(tx, incidentCase)
                .orElseThrow(() -> CASE_NOT_KNOWN.refused(CASE_NOT_KNOWN.sentence(), "/caseId"));
        if (!of.equals(customer))
            throw CASE_OF_ANOTHER_CUSTOMER.refused(CASE_OF_ANOTHER_CUSTOMER.sentence(), "/caseId");
    }

    /** With what the order and the shipment say of themselves; what a person said goes before it. */
    Subject complete(Tx tx, CustomerId customer, Subject said) {
        var orderNo = said.orderNo();
        if (said.orderId() != null) {
            var order = orders.find(tx, said.orderId())
                    .orElseThrow(() -> ORDER_NOT_KNOWN.refused(ORDER_NOT_KNOWN.sentence(), "/subject/orderId"));
            if (!order.customer().equals(customer))
                throw ORDER_OF_ANOTHER_CUSTOMER.refused(ORDER_OF_ANOTHER_CUSTOMER.sentence(), "/subject/orderId");
            orderNo = order.orderNo();
        }
        return said.shipmentId() == null ? with(said, orderNo) : with(said, orderNo, shipment(tx, said));
    }

    private KnownShipments.Shipment shipment(Tx tx, Subject said) {
        var shipment = shipments
                .find(tx, said.shipmentId())
                .orElseThrow(() -> SHIPMENT_NOT_KNOWN.refused(SHIPMENT_NOT_KNOWN.sentence(), "/subject/shipmentId"));
        if (!shipment.order().equals(said.orderId()))
            throw SHIPMENT_OF_ANOTHER_ORDER.refused(
                    SHIPMENT_OF_ANOTHER_ORDER.sentence() + ": name its order too", "/subject/shipmentId");
        return shipment;
    }

    private static Subject with(Subject said, String orderNo) {
        return said.with(orderNo, said.shipmentNo(), said.consignedOn(), said.carrier(), said.port());
    }

    private Subject with(Subject said, String orderNo, KnownShipments.Shipment of) {
        var left = of.departedAt() == null ? null : days.of(of.departedAt());
        return said.with(
                orderNo,
                of.shipmentNo(),
                said.consignedOn() == null ? left : said.consignedOn(),
                said.carrier() == null ? of.carrier() : said.carrier(),
                said.port() == null ? of.discharge() : said.port());
    }

    /** As it is said now, or as it was last. */
    Subject of(Tx tx, ComplaintView complaint, ComplaintRequests.SubjectRequest said) {
        return said == null ? complaint.subject() : complete(tx, complaint.customerId(), said.subject());
    }
}
