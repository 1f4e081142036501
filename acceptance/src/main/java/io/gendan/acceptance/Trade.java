package io.gendan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the stories have in common: customers, orders, shipments, demands, asked for through the gateway. */
public final class Trade {
    public static final String D_IMO = "9074729";
    private static final String SECOND_IMO = "9319466";

    private final String origin;
    private final Map<String, Door> doors = new HashMap<>();

    public Trade(String origin) {
        this.origin = origin;
    }

    /** A customer with one order and one mailbox. */
    public record Customer(String id, String name, String email, String language) {}

    public record Order(String id, String number, Customer customer) {}

    public record Shipment(String id, String number, Order order) {}

    /** Signs in once and again before the token ends, as a careful client does. */
    public synchronized Door as(String username) {
        return doors.compute(
                username, (_, door) -> door != null && door.fresh() ? door : Door.signIn(origin, username));
    }

    public Customer customer(String name, String language) {
        return customer(name, language, "C");
    }

    /** @param grade says how far one may go with them */
    public Customer customer(String name, String language, String grade) {
        var no = "C-" + token();
        var email = no.toLowerCase(java.util.Locale.ROOT) + "@customer.example";
        var reply = as("merchandiser")
                .post("/v1/customers", """
                {"customerNo": "%s", "name": "%s", "category": "A", "grade": "%s", "language": "%s", "timeZone": "America/New_York",
                 "contacts": [{"name": "Purchasing Desk", "email": "%s"}]}""".formatted(no, name, grade, language, email))
                .mustBe(201);
        return new Customer(reply.text("id"), name, email, language);
    }

    /** How far one may go with customers of that grade, in per cent of their order. */
    public void ceiling(String grade, String percent) {
        var door = as("gm");
        var path = "/v1/customer-grades/" + grade;
        door.post(
                        path + "/ceiling",
                        "{\"percent\": \"" + percent + "\"}",
                        door.get(path).mustBe(200).etag())
                .mustBe(204);
    }

    public String product() {
        return as("merchandiser")
                .post("/v1/products", """
                {"productNo": "P-%s", "nameAndSpec": "Ceiling panel 600 x 600 mm", "unit": "PCS", "netWeightKg": "3.2", "grossWeightKg": "3.6"}""".formatted(token()))
                .mustBe(201)
                .text("id");
    }

    public Order order(Customer customer, String product) {
        var reply = as("sales-a")
                .post("/v1/orders", """
                {"customerId": "%s", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T 30 days",
                 "deliverBy": "2027-03-31", "lines": [{"productId": "%s", "quantity": "1000", "unit": "PCS", "unitPrice": "4.20"}]}""".formatted(customer.id(), product))
                .mustBe(201);
        var order = new Order(reply.text("id"), reply.text("number"), customer);
        as("sales-a").post("/v1/orders/" + order.id() + "/confirm", null).mustBe(204);
        return order;
    }

    /** Qingdao → Busan on D, Busan → New York on another vessel. An order of a moment ago may still be on its way there. */
    public Shipment shipment(Order order, String voyage, Instant sails) {
        var body = """
                {"orderId": "%s", "transportMode": "VESSEL", "quantityAndSpec": "1000 PCS ceiling panels", "deliveryPlace": "New York", "legs": [
                  {"vesselName": "D", "imo": "%s", "voyage": "%s", "carrier": "COSU", "from": "CNTAO", "to": "KRPUS", "plannedDeparture": "%s", "plannedArrival": "%s"},
                  {"vesselName": "Liberty Bridge", "imo": "%s", "voyage": "014E", "from": "KRPUS", "to": "USNYC", "plannedDeparture": "%s", "plannedArrival": "%s"}]}""".formatted(
                        order.id(), D_IMO, voyage, sails, days(sails, 2), SECOND_IMO, days(sails, 4), days(sails, 30));
        var door = as("merchandiser");
        var reply =
                Narrator.until("the booking is taken", () -> door.post("/v1/shipments", body), Door.Reply::accepted);
        return new Shipment(reply.text("id"), reply.text("number"), order);
    }

    public String demandBody(String kind, List<Shipment> shipments) {
        return """
                {"kind": "%s", "shipmentIds": [%s], "amount": {"amount": "1850.00", "currency": "USD"}}""".formatted(
                kind,
                shipments.stream().map(shipment -> '"' + shipment.id() + '"').collect(Collectors.joining(", ")));
    }

    /** Asks for money as that salesperson; a shipment booked a moment ago may still be on its way to order-service. */
    public String demand(String salesperson, String kind, Shipment shipment) {
        var door = as(salesperson);
        return Narrator.until(
                        "the demand is taken",
                        () -> door.post(
                                "/v1/orders/" + shipment.order().id() + "/demands",
                                demandBody(kind, List.of(shipment))),
                        Door.Reply::accepted)
                .text("id");
    }

    public String incident(Door door, String voyage, Instant occurred) {
        return door.post("/v1/incidents", incidentBody(voyage, occurred))
                .mustBe(201)
                .text("id");
    }

    static String incidentBody(String voyage, Instant occurred) {
        return """
                {"kind": "COLLISION", "imo": "%s", "vesselName": "D", "voyage": "%s", "place": "KRPUS", "occurredAt": "%s",
                 "severity": "HIGH", "source": "notice of the shipowner", "description": "Collided with another vessel in the port of Busan; part of the cargo is lost"}""".formatted(D_IMO, voyage, occurred);
    }

    public Door.Reply demandStatus(String id, String status) {
        var door = as("merchandiser");
        return Narrator.until(
                "demand " + id + " is " + status,
                () -> door.get("/v1/demands/" + id),
                reply -> reply.text("status").equals(status));
    }

    public JsonNode caseOf(String incident, Customer customer, String status) {
        var door = as("merchandiser");
        var path = "/v1/cases?incident=" + incident + "&customer=" + customer.id();
        return Narrator.until(
                "the case of " + customer.name() + " is " + status,
                () -> {
                    var items = door.get(path).mustBe(200).body().path("items");
                    return door.get("/v1/cases/" + items.get(0).path("id").asText())
                            .mustBe(200)
                            .body();
                },
                one -> one.path("status").asText().equals(status));
    }

    public void settle(String caseId, String reason) {
        var door = as("merchandiser");
        var path = "/v1/cases/" + caseId;
        Narrator.until(
                "the case is settled",
                () -> door.post(
                        path + "/settle",
                        "{\"reason\": \"" + reason + "\"}",
                        door.get(path).etag()),
                Door.Reply::accepted);
    }

    /** The first of 2601E, 2602E … on which nobody has booked yet, so that the story can be told again. */
    public String untouchedVoyage() {
        var door = as("merchandiser");
        int number = 2601;
        while (door.get("/v1/shipments?limit=1&imo=" + D_IMO + "&voyage=" + number + "E")
                        .mustBe(200)
                        .body()
                        .path("items")
                        .size()
                > 0) number++;
        return number + "E";
    }

    static String token() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    static Instant days(Instant from, int days) {
        return from.plus(days, ChronoUnit.DAYS);
    }
}
