package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.Pairs.Link;
import io.gendan.shipment.freetime.ContainerMoves;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.matching.MatchingQueue;
import io.gendan.shipment.matching.MatchingQueue.Due;
import io.gendan.shipment.shipment.Hits;
import io.gendan.shipment.shipment.Saying;
import io.gendan.shipment.shipment.ShipmentCommand.Hear;
import io.gendan.shipment.shipment.ShipmentList;
import io.gendan.shipment.shipment.Shipments;
import io.gendan.shipment.voyage.Voyages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells shipments what carriers said of them. One replica does it at a time, so that what it reads is what is said now; each round
 * is a transaction, so that nothing is lost and what is done twice says nothing twice.
 */
@Singleton
class Matching {
    private static final int TRIES = 5;
    private static final int MOST_EVENTS = 400; // the more, the less often a shipment's facts are read again
    private static final int MOST_SHIPMENTS = 200; // what the kernel appends in one statement

    private final Transactions transactions;
    private final MatchingQueue queue;
    private final Pairs pairs;
    private final Shipments shipments;
    private final ShipmentList list;
    private final Voyages voyages;
    private final Hits hits;
    private final ContainerMoves moves;

    Matching(
            Transactions transactions,
            MatchingQueue queue,
            Pairs pairs,
            Shipments shipments,
            ShipmentList list,
            Voyages voyages,
            Hits hits,
            ContainerMoves moves) {
        this.transactions = transactions;
        this.queue = queue;
        this.pairs = pairs;
        this.shipments = shipments;
        this.list = list;
        this.voyages = voyages;
        this.hits = hits;
        this.moves = moves;
    }

    /** One round. False when nothing waits, or another replica is at it. */
    boolean round() {
        try {
            return round(MOST_EVENTS);
        } catch (RuntimeException e) {
            return round(1); // one of many cannot be done: the others can
        }
    }

    /** What cannot be done now goes behind the others. */
    void putOff() {
        transactions.run(cause(), queue::putOff);
    }

    private boolean round(int most) {
        return transactions.again(TRIES, cause(), tx -> {
            if (!alone(tx)) return false;
            var due = queue.take(tx, most);
            if (!due.isEmpty()) match(tx, Candidates.of(tx, due));
            return !due.isEmpty();
        });
    }

    private static boolean alone(Tx tx) {
        return tx.first("SELECT pg_try_advisory_xact_lock(3) AS alone", row -> row.getBoolean("alone"))
                .orElseThrow();
    }

    private void match(Tx tx, Set<Due> all) {
        var byShipment = new LinkedHashMap<ShipmentId, List<UUID>>();
        var later = new ArrayList<Due>();
        for (var pair : all) {
            var id = new ShipmentId(pair.shipment());
            if (byShipment.containsKey(id) || byShipment.size() < MOST_SHIPMENTS)
                byShipment.computeIfAbsent(id, _ -> new ArrayList<>()).add(pair.event());
            else later.add(pair);
        }
        if (!later.isEmpty()) queue.later(tx, later);
        if (!byShipment.isEmpty()) tell(tx, byShipment);
    }

    private void tell(Tx tx, Map<ShipmentId, List<UUID>> events) {
        var ids = events.keySet();
        var newest = pairs.newest(
                tx, events.values().stream().flatMap(List::stream).distinct().toList());
        var keys = Candidates.keys(tx, ids);
        var legs = pairs.legs(tx, ids);
        var links = new ArrayList<Link>();
        var equipment = new EquipmentWords();
        var commands = new LinkedHashMap<ShipmentId, Hear>();
        events.forEach((id, some) -> {
            var sayings = new ArrayList<Saying>();
            for (var event : some) {
                var said = newest.get(event);
                var known = keys.getOrDefault(id.value(), Set.of());
                var itsLegs = legs.get(id.value());
                var about = Fit.isAbout(said.word(), known, itsLegs);
                var legNo = about && !said.retracted() ? Fit.legNo(said.word(), itsLegs) : 0;
                links.add(new Link(event, id.value(), legNo, about || said.retracted()));
                sayings.add(said.saying(legNo));
                equipment.say(id, known, said, about);
            }
            commands.put(id, new Hear(sayings));
        });
        voyages.share(tx, list.voyages(tx, ids));
        hits.mark(tx, ids);
        shipments.handleAll(tx, commands);
        hits.mark(tx, ids); // what took back that the goods had left
        moves.hear(tx, equipment.all());
        pairs.link(tx, links);
    }

    private static Cause cause() {
        return Cause.of("shipment-service");
    }
}
