package io.gendan.complaint.claim;

import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.MatterFacts;
import io.gendan.complaint.letter.MatterFacts.Carriage;
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

    ClaimMatters(ClaimViews claims, KnownOrders orders, KnownShipments shipments) {
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
        return claims.find(tx, new ClaimId(id))
                .map(view -> new Known(
                        Matter.of(view.id(), view.claimNo()),
                        view.customerId(),
                        view.settledOn() == null,
                        new MatterFacts(goods(tx, view), carriage(tx, view), null, null, pursuit(view))));
    }

    private Goods goods(Tx tx, ClaimView view) {
        var order = view.orderId() == null ? Optional.<KnownOrders.Order>empty() : orders.find(tx, view.orderId());
        return new Goods(order.map(KnownOrders.Order::orderNo).orElse(null), null, view.cause(), null, null, null);
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
