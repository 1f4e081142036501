package io.gendan.complaint.claim;

import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.complaint.Subject;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.MatterFacts;
import io.gendan.complaint.letter.MatterFacts.Carriage;
import io.gendan.complaint.letter.MatterFacts.Findings;
import io.gendan.complaint.letter.MatterFacts.Goods;
import io.gendan.complaint.letter.MatterFacts.Pursuit;
import io.gendan.complaint.letter.Matters;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** People write letters about a claim: notices of loss to carriers and suppliers, answers to customers. What is claimed is not conceded. */
@Singleton
class ClaimMatters implements Matters {
    private final ClaimViews claims;
    private final KnownOrders orders;
    private final KnownShipments shipments;
    private final ComplaintList complaints;

    ClaimMatters(ClaimViews claims, KnownOrders orders, KnownShipments shipments, ComplaintList complaints) {
        this.complaints = complaints;
        this.claims = claims;
        this.orders = orders;
        this.shipments = shipments;
    }

    @Override
    public Matter.Kind kind() {
        return Matter.Kind.CLAIM;
    }

    @Override
    public Optional<Known> find(Tx tx, UUID id) {
        return claims.find(tx, new ClaimId(id)).map(view -> {
            var complaint = view.complaintId() == null
                    ? Optional.<ComplaintView>empty()
                    : complaints.find(tx, view.complaintId());
            return new Known(
                    Matter.of(view.id(), view.claimNo()),
                    view.customerId(),
                    view.settledOn() == null,
                    facts(tx, view, complaint),
                    false,
                    view.direction() == Direction.AGAINST_US);
        });
    }

    private MatterFacts facts(Tx tx, ClaimView view, Optional<ComplaintView> complaint) {
        return new MatterFacts(
                goods(tx, view, complaint.map(ComplaintView::subject)),
                carriage(tx, view),
                complaint.map(it -> Findings.of(it.causeFindings())).orElse(null),
                null,
                pursuit(view),
                null);
    }

    /** What the claim does not say, the complaint does that it comes from. */
    private Goods goods(Tx tx, ClaimView view, Optional<Subject> subject) {
        var orderNo = Optional.ofNullable(view.orderId())
                .flatMap(order -> orders.find(tx, order))
                .map(KnownOrders.Order::orderNo)
                .or(() -> subject.map(Subject::orderNo));
        var product = subject.map(Subject::productNameAndSpec);
        return new Goods(orderNo.orElse(null), product.orElse(null), view.cause(), null, null, null);
    }

    private Carriage carriage(Tx tx, ClaimView view) {
        var numbers = view.shipmentIds().stream()
                .flatMap(id -> shipments.find(tx, id).stream())
                .map(KnownShipments.Shipment::shipmentNo)
                .collect(Collectors.joining(", "));
        return new Carriage(numbers.isEmpty() ? null : numbers, null, null, null);
    }

    /** The deadline that is still to be kept, with the text that sets it; none once all have passed. */
    private static Pursuit pursuit(ClaimView view) {
        var next = view.deadlines().stream()
                .filter(one -> one.by() != null && one.passedAt() == null)
                .findFirst();
        return new Pursuit(
                view.counterpart(),
                view.cause(),
                view.claimed(),
                next.map(ClaimView.Deadline::by).orElse(null),
                next.map(ClaimView.Deadline::source).orElse(null));
    }
}
