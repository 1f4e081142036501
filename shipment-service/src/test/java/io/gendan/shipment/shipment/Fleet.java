package io.gendan.shipment.shipment;

import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage.OrderAmended;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentRequests.BookRequest;
import io.gendan.shipment.shipment.ShipmentRequests.LegRequest;
import io.gendan.shipment.shipment.WayRequests.RollOverRequest;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** For tests: orders that are known and shipments that are booked, on D for the first leg and on E for the second. */
@Singleton
public class Fleet {
    private static final AtomicInteger VOYAGES = new AtomicInteger(1000);
    public static final String D = "9074729";

    private final Transactions transactions;
    private final WhenOrderPlaced orderPlaced;
    private final Bookings bookings;
    private final Shipments shipments;

    Fleet(Transactions transactions, WhenOrderPlaced orderPlaced, Bookings bookings, Shipments shipments) {
        this.transactions = transactions;
        this.orderPlaced = orderPlaced;
        this.bookings = bookings;
        this.shipments = shipments;
    }

    /** A voyage of D that no other test uses. */
    public static String voyage() {
        return VOYAGES.incrementAndGet() + "E";
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public static OrderPlaced placed(UUID order, UUID customer) {
        return new OrderPlaced(
                order,
                "O-" + order,
                customer,
                "Acme Imports",
                "en",
                "FOB",
                "Qingdao",
                new Money(new BigDecimal("100.00"), "USD"),
                LocalDate.parse("2026-12-01"),
                Duration.ofHours(24));
    }

    public static OrderAmended amended(UUID order, String incoterm, String namedPlace) {
        return new OrderAmended(
                order,
                "O-" + order,
                order,
                List.of("incoterm", "namedPlace"),
                incoterm,
                namedPlace,
                new Money(new BigDecimal("100.00"), "USD"),
                LocalDate.parse("2026-12-01"),
                Instant.parse("2026-01-05T08:00:00Z"));
    }

    public OrderId order(UUID customer) {
        var order = Id.next();
        transactions.run(Cause.of("test"), tx -> orderPlaced.react(tx, placed(order, customer)));
        return new OrderId(order);
    }

    public ShipmentId book(String voyage) {
        return book(order(Id.next()), voyage);
    }

    public ShipmentId book(OrderId order, String voyage) {
        return transactions.in(Cause.of("test"), tx -> book(tx, order, voyage));
    }

    /** In a transaction that the test keeps open. */
    public ShipmentId book(Tx tx, OrderId order, String voyage) {
        var id = new ShipmentId(Id.next());
        var body = new BookRequest(
                null,
                order,
                null,
                TransportMode.VESSEL,
                null,
                null,
                List.of(toBusan(voyage), toNewYork(voyage)),
                null,
                null,
                null);
        bookings.book(new Asked(tx, now(), "test", null), id, body);
        return id;
    }

    private static LegRequest toBusan(String voyage) {
        var sailing = now().minus(Duration.ofDays(3));
        return new LegRequest("D", D, voyage, "CNTAO", "KRPUS", sailing, sailing.plus(Duration.ofDays(2)), null, null);
    }

    private static LegRequest toNewYork(String voyage) {
        var sailing = now().plus(Duration.ofDays(1));
        return new LegRequest(
                "E", "9321483", "X" + voyage, "KRPUS", "USNYC", sailing, sailing.plus(Duration.ofDays(20)), null, null);
    }

    public void depart(ShipmentId id, int legNo, Instant at) {
        move(id, now -> new ShipmentCommand.Depart(legNo, at, now));
    }

    /** The second leg goes on another voyage, a day later. */
    public void rollOver(ShipmentId id, String voyage) {
        transactions.again(3, Cause.of("test"), tx -> {
            var later = toNewYork(voyage);
            var leg = new LegRequest(
                    "F",
                    later.imo(),
                    later.voyage(),
                    later.from(),
                    later.to(),
                    later.plannedDeparture().plus(Duration.ofDays(1)),
                    later.plannedArrival().plus(Duration.ofDays(1)),
                    null,
                    null);
            return bookings.rollOver(
                    new Asked(tx, now(), "test", null), id, new RollOverRequest(2, leg, "CON", "late"));
        });
    }

    /** Packed, weighed and known to others; and some of it taken back. */
    public void load(ShipmentId id) {
        var container = new Container("CSQU3054383", "22G1", 60, "CTN", new BigDecimal("750"), List.of("SL4711"));
        var other = new Container("MSKU9070323", null, null, null, null, null);
        var forwarders = new Reference(Reference.Kind.FORWARDER, "F-1");
        for (var command : List.of(
                new ShipmentCommand.DescribeCargo(new Cargo(100, "CTN", new BigDecimal("1250.5"), null)),
                new ShipmentCommand.Stow(container),
                new ShipmentCommand.Stow(other),
                new ShipmentCommand.TakeOff("MSKU9070323", "another's"),
                new ShipmentCommand.GiveReference(new Reference(Reference.Kind.BOOKING, "ABC709951")),
                new ShipmentCommand.GiveReference(forwarders),
                new ShipmentCommand.WithdrawReference(forwarders, "another's")))
            transactions.again(3, Cause.of("test"), tx -> shipments.handle(tx, id, command));
    }

    public void arrive(ShipmentId id, int legNo, Instant at) {
        move(id, now -> new ShipmentCommand.Arrive(legNo, at, now));
    }

    /** As the door does it: anew when a mark was faster. */
    private void move(ShipmentId id, Function<Instant, ShipmentCommand> command) {
        transactions.again(3, Cause.of("test"), tx -> {
            var asked = new Asked(tx, now(), "test", null);
            return bookings.move(asked, id, command.apply(asked.now()));
        });
    }

    /** A big ship, loaded in one go. */
    public void bookMany(String voyage, int count, int customers) {
        var ids = java.util.stream.Stream.generate(Id::next).limit(customers).toList();
        for (int from = 0; from < count; from += 1000) {
            int first = from;
            transactions.run(Cause.of("test"), tx -> {
                var books = new LinkedHashMap<ShipmentId, ShipmentCommand>();
                for (int i = first; i < Math.min(first + 1000, count); i++)
                    books.put(new ShipmentId(Id.next()), book(voyage, i, ids.get(i % customers)));
                shipments.handleAll(tx, books);
            });
        }
    }

    private static ShipmentCommand book(String voyage, int no, UUID customer) {
        var goods = new Consignment(voyage + "/" + no, new OrderId(Id.next()), "O-" + no, new CustomerId(customer));
        var terms = new ShipmentEvent.Terms("FOB", "Qingdao", "en", Duration.ofHours(24));
        var body = new BookRequest(
                null,
                goods.order(),
                null,
                null,
                null,
                null,
                List.of(toBusan(voyage), toNewYork(voyage)),
                null,
                null,
                null);
        return new ShipmentCommand.Book(
                goods, terms, null, null, null, null, body.numbered(), null, List.of(), List.of(), now());
    }
}
