package io.gendan.acceptance.partner;

import io.gendan.acceptance.Door;
import io.gendan.acceptance.Door.Reply;
import io.gendan.acceptance.Narrator;
import io.gendan.acceptance.Trade;
import io.gendan.acceptance.Trade.Customer;
import io.gendan.acceptance.Trade.Order;
import io.gendan.acceptance.Trade.Shipment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A customer with one of everything that a partner can see, and their own system with a key for all there is.
 *
 * @param demand and its invoice, which has the same id
 */
record Party(
        Door key,
        Customer customer,
        Order order,
        String product,
        Shipment shipment,
        String demand,
        String document,
        String caseId,
        String complaint) {

    static Party of(Trade trade, String origin, Set<String> scopes, String name, String voyage) {
        var customer = trade.customer(name, "en");
        var product = priced(trade);
        var order = trade.order(customer, product);
        var shipment = trade.shipment(order, voyage, Instant.now());
        var demand = trade.demand("sales-a", "GOODS_INVOICE", shipment);
        trade.demandStatus(demand, "ISSUED");
        var key = key(trade, origin, scopes, customer);
        var complaint = Narrator.until(
                "the complaint is taken", () -> complain(key, customer.id(), order.id()), Reply::accepted);
        return new Party(
                key, customer, order, product, shipment, demand, document(trade, order), null, complaint.text("id"));
    }

    Party told(String of) {
        return new Party(key, customer, order, product, shipment, demand, document, of, complaint);
    }

    /** What stands in nothing that others read. */
    List<String> marks() {
        return List.of(
                customer.id(),
                customer.name(),
                order.id(),
                order.number(),
                shipment.id(),
                shipment.number(),
                demand,
                document,
                caseId,
                complaint);
    }

    static Reply complain(Door key, String customer, String order) {
        return key.post("/v1/complaints", """
                {"customerId": "%s", "channel": "API", "receivedAt": "%s", "content": "Ten of the panels are broken",
                 "subject": {"orderId": "%s", "productNameAndSpec": "Ceiling panel 600 x 600 mm"}}""".formatted(customer, Instant.now(), order));
    }

    private static String priced(Trade trade) {
        var product = trade.product();
        for (var kind : new String[] {"DEAL", "COST"})
            trade.as("supervisor")
                    .post("/v1/products/" + product + "/prices", """
                    {"kind": "%s", "amount": "4.20", "currency": "USD", "validFrom": "2026-01-01"}""".formatted(kind))
                    .mustBe(204);
        return product;
    }

    static Door key(Trade trade, String origin, Set<String> scopes, Customer customer) {
        var body = """
                {"name": "%s ERP", "customerId": "%s", "expiresAt": "%s", "scopes": [%s]}""".formatted(
                        customer.name(),
                        customer.id(),
                        Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS),
                        scopes.stream().map(scope -> '"' + scope + '"').collect(Collectors.joining(", ")));
        var made = Narrator.until(
                "the customer is known at the door",
                () -> trade.as("admin").post("/v1/api-keys", body),
                Reply::accepted);
        return Door.withKey(origin, made.text("key"));
    }

    private static String document(Trade trade, Order order) {
        var door = trade.as("merchandiser");
        var id = door.post("/v1/orders/" + order.id() + "/documents", "{\"kind\": \"PACKING_LIST\"}")
                .mustBe(201)
                .text("id");
        door.upload(
                        "/v1/documents/" + id + "/drafts",
                        "application/pdf",
                        ("%PDF " + order.id()).getBytes(StandardCharsets.US_ASCII))
                .mustBe(201);
        var contact = door.get("/v1/customers/" + order.customer().id())
                .mustBe(200)
                .body()
                .at("/contacts/0/id")
                .asText();
        door.post("/v1/documents/" + id + "/sent", """
                {"contactId": "%s", "channel": "EMAIL", "sentAt": "%s"}""".formatted(contact, Instant.now()))
                .mustBe(204);
        return id;
    }
}
