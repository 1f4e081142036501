package io.gendan.complaint.incidentcase;

import io.gendan.complaint.claim.ClaimDesk;
import io.gendan.complaint.claim.ClaimsOfCustomers;
import io.gendan.complaint.claim.Direction;
import io.gendan.complaint.claim.Matter;
import io.gendan.complaint.claim.NewClaim;
import io.gendan.complaint.complaint.Channel;
import io.gendan.complaint.complaint.ComplaintIntake;
import io.gendan.complaint.complaint.ComplaintIntake.Complaint;
import io.gendan.complaint.complaint.Subject;
import io.gendan.complaint.complaint.Urgency;
import io.gendan.complaint.incidentcase.CaseCommand.NoteComplaint;
import io.gendan.complaint.incidentcase.CaseCommand.NoteRecourse;
import io.gendan.complaint.incidentcase.HarmedRows.Harmed;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.known.KnownOrders.Order;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Goods that are damaged or lost are a complaint of their customer, and recourse against who carried them, in the transaction in
 * which that is learned. What was lost is worth at most what its order costs, and only where the whole order was in that shipment
 * does anybody know that much: everything else waits for the sum that the customer claims.
 */
@Singleton
class HarmedGoods {
    static final String THIS_SERVICE = "complaint-service";

    private final IncidentCases cases;
    private final HarmedRows rows;
    private final ComplaintIntake intake;
    private final ClaimDesk claims;
    private final KnownOrders orders;
    private final KnownShipments shipments;

    HarmedGoods(
            IncidentCases cases,
            HarmedRows rows,
            ComplaintIntake intake,
            ClaimDesk claims,
            KnownOrders orders,
            KnownShipments shipments) {
        this.cases = cases;
        this.rows = rows;
        this.intake = intake;
        this.claims = claims;
        this.orders = orders;
        this.shipments = shipments;
    }

    /** Looked at twice, it follows once. Its customer or order may be heard of later than its harm: then it is looked at again. */
    long follow(Tx tx, CaseId id, long version, Instant now) {
        long last = version;
        for (var it : rows.of(tx, id)) {
            var order =
                    orders.find(tx, it.orderId()).filter(one -> one.customer().equals(it.customer()));
            var complaint = it.complaint();
            if (complaint == null && order.isPresent() && rows.isKnown(tx, it.customer())) {
                var taken = complain(tx, it, now);
                complaint = taken.id();
                last = cases.handle(tx, id, new NoteComplaint(it.shipment(), complaint, taken.complaintNo(), now));
            }
            if (complaint == null || it.recourse() != null || order.isEmpty()) continue;
            var claim = recourse(tx, it, order.get(), complaint, now);
            if (claim.isPresent())
                last = cases.handle(
                        tx,
                        id,
                        new NoteRecourse(
                                it.shipment(), claim.get().id(), claim.get().claimNo(), now));
        }
        return last;
    }

    private ComplaintIntake.Taken complain(Tx tx, Harmed it, Instant now) {
        var known = shipments.find(tx, it.shipment()).filter(one -> one.order().equals(it.orderId()));
        var subject = new Subject(
                it.orderId(),
                it.orderNo(),
                known.map(KnownShipments.Shipment::id).orElse(null),
                it.shipmentNo(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                carrier(tx, it).orElse(null),
                null);
        var content = "%s, %s: %s %s".formatted(it.incidentNo(), it.caseNo(), it.shipmentNo(), it.condition());
        var complaint = new Complaint(
                it.customer(),
                it.incidentCase(),
                subject,
                null,
                Channel.INCIDENT,
                Urgency.NORMAL,
                now,
                content,
                null,
                null,
                null,
                null,
                null);
        return intake.takeIdentified(tx, complaint, Cause.TRANSPORT_DAMAGE, THIS_SERVICE, now);
    }

    /** Empty while nobody knows how much it is, or who carried. */
    private Optional<ClaimDesk.New> recourse(Tx tx, Harmed it, Order order, ComplaintId complaint, Instant now) {
        if (it.condition() != Condition.LOST || !shipments.isAllOf(tx, it.shipment(), order.id()))
            return Optional.empty();
        Money amount = order.total();
        var matter = new Matter(it.customer(), complaint, it.incidentCase(), order.id(), List.of(it.shipment()));
        var theirs = ClaimsOfCustomers.about(tx, matter, Cause.TRANSPORT_DAMAGE).orElse(null);
        return carrier(tx, it)
                .map(carrier -> new NewClaim(
                        Direction.OURS,
                        Party.CARRIER,
                        carrier,
                        matter,
                        Cause.TRANSPORT_DAMAGE,
                        null,
                        null,
                        amount.amount(),
                        amount.currency(),
                        theirs))
                .map(claim -> claims.raise(tx, claim, THIS_SERVICE, now));
    }

    private Optional<String> carrier(Tx tx, Harmed it) {
        return shipments.carrierOn(tx, it.shipment(), it.legNo());
    }
}
