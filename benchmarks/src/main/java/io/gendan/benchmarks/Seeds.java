package io.gendan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.local.House;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** What must be there before anything can be measured, made the way everybody makes it: through the API. */
final class Seeds {
    static final String VESSEL = "\"vesselName\":\"D\",\"imo\":\"9074729\"";

    private final House house;
    private final Door door;
    private final Report report;

    Seeds(House house, Door door, Report report) {
        this.house = house;
        this.door = door;
        this.report = report;
    }

    String[] customers(int count) throws IOException {
        return made(
                "customers", "order-service", "/v1/customers", count, n -> """
                {"customerNo":"BC-%1$05d","name":"Buyer %1$d Ltd","category":"A","language":"%2$s","timeZone":"America/New_York",
                 "contacts":[{"name":"Receiver %1$d","email":"buyer-%1$05d@example.com"}]}""".formatted(n, n % 2 == 0 ? "en" : "zh"));
    }

    String product() throws IOException {
        return made("products", "order-service", "/v1/products", 1, _ -> """
                {"productNo":"BP-1","nameAndSpec":"Kitchen ware, stainless, 12 pieces","unit":"SET"}""")[0];
    }

    /** One for each customer. */
    String[] orders(String[] customers, String product) throws IOException {
        return made("orders", "order-service", "/v1/orders", customers.length, n -> order(customers[n], product));
    }

    static String order(String customer, String product) {
        return """
                {"customerId":"%s","currency":"USD","incoterm":"FOB","namedPlace":"Qingdao","paymentTerms":"30 %% deposit, balance on documents",
                 "deliverBy":"%s","lines":[{"productId":"%s","quantity":"100","unit":"SET","unitPrice":"12.50"}]}""".formatted(customer, LocalDate.now().plusMonths(3), product);
    }

    /** Spread over all orders, on one leg of the vessel's voyage. */
    String[] shipments(String[] orders, String voyage, int count) throws IOException {
        var today = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return made("shipments on " + voyage, "shipment-service", "/v1/shipments", count, n -> """
                {"orderId":"%s","transportMode":"VESSEL","legs":[{%s,"voyage":"%s","from":"CNTAO","to":"KRPUS",
                 "plannedDeparture":"%s","plannedArrival":"%s"}]}""".formatted(
                        orders[n % orders.length],
                        VESSEL,
                        voyage,
                        today.minus(1, ChronoUnit.DAYS),
                        today.plus(3, ChronoUnit.DAYS)));
    }

    String[] complaints(String customer, int count) throws IOException {
        return made("complaints", "complaint-service", "/v1/complaints", count, n -> complaint(customer, n));
    }

    static String complaint(String customer, int n) {
        return """
                {"customerId":"%s","channel":"EMAIL","urgency":"NORMAL","receivedAt":"%s","content":"Set %d has cracks",
                 "subject":{"productNo":"BP-1","productNameAndSpec":"Kitchen ware, stainless, 12 pieces"}}""".formatted(customer, Instant.now().truncatedTo(ChronoUnit.SECONDS), n);
    }

    static String incident(String voyage) {
        return """
                {"kind":"COLLISION",%s,"voyage":"%s","place":"KRPUS","occurredAt":"%s","severity":"HIGH","source":"carrier's notice",
                 "description":"Collision in the port, part of the cargo lost","anotherOne":true}""".formatted(VESSEL, voyage, Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS));
    }

    private String[] made(
            String what, String service, String path, int count, java.util.function.IntFunction<String> body)
            throws IOException {
        var answers = door.post(house.url(service) + path, count, body);
        report.progress("seeded   %,d %s at %.0f/s", count, what, answers.perSecond());
        return Arrays.stream(answers.bodies()).map(answer -> id(answer)).toArray(String[]::new);
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }
}
