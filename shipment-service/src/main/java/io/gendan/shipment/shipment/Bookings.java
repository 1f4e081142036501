package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentCommand.Book;
import io.gendan.shipment.shipment.ShipmentCommand.RollOver;
import io.gendan.shipment.shipment.ShipmentRequests.BookRequest;
import io.gendan.shipment.shipment.WayRequests.RollOverRequest;
import io.gendan.shipment.voyage.Voyage;
import io.gendan.shipment.voyage.Voyages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What brings goods onto a voyage or off it. Both share the voyage's lock, so each is before an incident's report or knows of it;
 * and an incident that is known is said of the shipment in the same transaction.
 */
@Singleton
class Bookings {
    private final Shipments shipments;
    private final ShipmentList list;
    private final ShipmentQueries queries;
    private final KnownOrders orders;
    private final Voyages voyages;
    private final Hits hits;

    Bookings(
            Shipments shipments,
            ShipmentList list,
            ShipmentQueries queries,
            KnownOrders orders,
            Voyages voyages,
            Hits hits) {
        this.shipments = shipments;
        this.list = list;
        this.queries = queries;
        this.orders = orders;
        this.voyages = voyages;
        this.hits = hits;
    }

    record Booked(String no, long version) {}

    Booked book(Asked asked, ShipmentId id, BookRequest body) {
        var tx = asked.tx();
        var legs = Plan.checked(body.numbered(), asked.now());
        var now = voyages.share(tx, voyagesOf(legs));
        var order = orders.find(tx, body.orderId())
                .orElseThrow(() -> ORDER_NOT_KNOWN.refused(ORDER_NOT_KNOWN.sentence(), "/orderId"));
        if (order.cancelled()) throw ORDER_CANCELLED.refused(ORDER_CANCELLED.sentence(), "/orderId");
        var book = new Book(
                new Consignment(number(tx, body.shipmentNo()), order.id(), order.orderNo(), order.customer()),
                order.terms(),
                body.contractNo(),
                body.transportMode(),
                body.quantityAndSpec(),
                body.deliveryPlace(),
                legs,
                body.itsCargo(),
                body.knownAs(),
                body.stowedIn(),
                now);
        long version = shipments.handle(tx, id, book);
        return new Booked(book.goods().shipmentNo(), version + hits.mark(tx, List.of(id)));
    }

    private String number(Tx tx, String wanted) {
        if (wanted == null) return queries.nextNo(tx);
        if (queries.taken(tx, wanted))
            throw SHIPMENT_NO_TAKEN.refused("shipmentNo " + wanted + " is another shipment's", "/shipmentNo");
        return wanted;
    }

    /** Something that moves the goods on, or may: known incidents are said of them before. */
    long move(Asked asked, ShipmentId id, ShipmentCommand command) {
        var tx = asked.tx();
        if (queries.find(tx, id).isEmpty()) throw SHIPMENT_NOT_FOUND.refused();
        voyages.share(tx, list.voyages(tx, List.of(id)));
        int marked = hits.mark(tx, List.of(id));
        return shipments.handle(tx, id, behind(marked, asked.expected()), command);
    }

    /** Off one voyage and onto another: what is known of the old one is said before, what is known of the new one after. */
    long rollOver(Asked asked, ShipmentId id, RollOverRequest body) {
        var tx = asked.tx();
        var found = queries.find(tx, id).orElseThrow(SHIPMENT_NOT_FOUND::refused);
        if (body.legNo() > found.legs().size())
            throw NO_SUCH_LEG.refused(
                    "The shipment has legs 1 to " + found.legs().size(), "/legNo");
        var leg = Plan.checked(body.leg().numbered(body.legNo()), "/leg", asked.now());
        var all = Stream.concat(list.voyages(tx, List.of(id)).stream(), voyagesOf(List.of(leg)).stream());
        var now = voyages.share(tx, all.toList());
        int marked = hits.mark(tx, List.of(id));
        var rollOver = new RollOver(leg, body.reason(), body.reasonText(), now);
        long version = shipments.handle(tx, id, behind(marked, asked.expected()), rollOver);
        return version + hits.mark(tx, List.of(id));
    }

    private static OptionalLong behind(int marked, OptionalLong expected) {
        return expected.isPresent() ? OptionalLong.of(expected.getAsLong() + marked) : expected;
    }

    static List<Voyage> voyagesOf(List<Leg> legs) {
        return legs.stream()
                .filter(leg -> leg.imo() != null)
                .map(leg -> new Voyage(leg.imo(), leg.voyage()))
                .toList();
    }
}
