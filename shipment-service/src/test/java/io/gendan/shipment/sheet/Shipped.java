package io.gendan.shipment.sheet;

import static io.restassured.RestAssured.given;

import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.contracts.order.OrderMessage.ProductionStatusChanged;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.shipment.Fleet;
import io.gendan.shipment.shipment.WhenOrderPlaced;
import io.gendan.shipment.shipment.WhenProductionStatusChanged;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * For tests: three shipments of one customer. A is booked by sea with a transshipment, B has arrived by air, C sailed at half past
 * midnight of its day where the company is, was hit by an incident, is damaged and should have come.
 */
@Singleton
class Shipped {
    final UUID customer = Id.next();
    final String voyage = Fleet.voyage();
    final LocalDate sailed = LocalDate.now(ZoneOffset.UTC).minusDays(5);
    final LocalDate due = LocalDate.now(ZoneOffset.UTC).minusDays(2);
    private final Transactions transactions;
    private final WhenOrderPlaced orderPlaced;
    private final WhenProductionStatusChanged produced;
    private boolean there;
    UUID orderOfC;
    String incident;
    String a;

    Shipped(Transactions transactions, WhenOrderPlaced orderPlaced, WhenProductionStatusChanged produced) {
        this.transactions = transactions;
        this.orderPlaced = orderPlaced;
        this.produced = produced;
    }

    /** Once for all tests that only read. */
    void once() {
        if (there) return;
        there = true;
        a = bookA();
        bookB();
        bookC();
    }

    private String bookA() {
        var order = order("N-3", "Zeta Imports");
        transactions.run(
                Cause.of("test"),
                tx -> produced.react(
                        tx, new ProductionStatusChanged(order, "IN_PRODUCTION", LocalDate.now(), Fleet.now())));
        var sails = Fleet.now().plus(Duration.ofDays(3));
        return book(
                "A",
                order,
                "K-1",
                leg("D", Fleet.D, voyage + "1", "CNQIN", "KRPUS", sails, 2) + ", "
                        + leg("E", "9321483", voyage + "9", "KRPUS", "USNYC", sails.plus(Duration.ofDays(3)), 20));
    }

    private void bookB() {
        var flown =
                Instant.now().truncatedTo(java.time.temporal.ChronoUnit.HOURS).minus(Duration.ofDays(4));
        var leg = """
                {"mode": "AIR", "voyage": "CA981", "from": "CNPVG", "to": "USJFK", "plannedDeparture": "%s", "plannedArrival": "%s"}""".formatted(flown, flown.plus(Duration.ofHours(14)));
        var location = book("B", order("N-1", "Beta Imports"), null, leg);
        move(location, "departures", flown);
        move(location, "arrivals", flown.plus(Duration.ofHours(14)));
        post(location + "/cargo-condition", "{\"condition\": \"SOUND\", \"source\": \"survey\"}")
                .statusCode(204);
    }

    private void bookC() {
        incident = post("/v1/incidents", """
                {"kind": "COLLISION", "imo": "%s", "vesselName": "D", "voyage": "%s2", "place": "KRPUS", "occurredAt": "%s",
                 "severity": "HIGH", "source": "carrier"}""".formatted(Fleet.D, voyage, Fleet.now()))
                .statusCode(201)
                .extract()
                .path("id");
        orderOfC = order("N-2", "Acme Imports");
        var sails = sailed.minusDays(1).atTime(LocalTime.of(16, 30)).toInstant(ZoneOffset.UTC);
        var leg = leg("D", Fleet.D, voyage + "2", "CNTAO", "KRPUS", sails, 3);
        var location = book("C", orderOfC, "K-2", leg);
        move(location, "departures", sails);
        post(location + "/cargo-condition", "{\"condition\": \"DAMAGED\", \"source\": \"survey\"}")
                .statusCode(204);
    }

    private UUID order(String no, String customerName) {
        var order = Id.next();
        var placed = new OrderPlaced(
                order,
                no,
                customer,
                customerName,
                "en",
                "FOB",
                "Qingdao",
                new Money(new BigDecimal("100.00"), "USD"),
                LocalDate.parse("2026-12-01"),
                Duration.ofHours(24));
        transactions.run(Cause.of("test"), tx -> orderPlaced.react(tx, placed));
        return order;
    }

    private static String leg(String ship, String imo, String voyage, String from, String to, Instant sails, int days) {
        return """
                {"vesselName": "%s", "imo": "%s", "voyage": "%s", "from": "%s", "to": "%s", "plannedDeparture": "%s",
                 "plannedArrival": "%s"}""".formatted(ship, imo, voyage, from, to, sails, sails.plus(Duration.ofDays(days)));
    }

    private String book(String letter, UUID order, String contractNo, String legs) {
        var contract = contractNo == null ? "" : "\"contractNo\": \"" + contractNo + "\", ";
        return post("/v1/shipments", """
                {"orderId": "%s", "shipmentNo": "%s-%s", %s"quantityAndSpec": "%s00 CTN", "deliveryPlace": "New York",
                 "legs": [%s]}""".formatted(order, letter, voyage, contract, letter.charAt(0) - 'A' + 1, legs))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void move(String location, String how, Instant at) {
        post(location + "/" + how, "{\"legNo\": 1, \"at\": \"" + at + "\"}").statusCode(204);
    }

    static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
