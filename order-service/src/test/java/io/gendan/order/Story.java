package io.gendan.order;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;

/** What has to be there before the part of the story that a test is about; told through the API. */
public final class Story {
    private Story() {}

    public static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse post(String path, String ifMatch, String body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .post(path)
                .then();
    }

    public static String customer() {
        return customer("ann@acme.example");
    }

    public static String customer(String email) {
        return post("/v1/customers", """
                {"customerNo": "%s", "name": "Acme Imports", "category": "A", "language": "en", "timeZone": "America/New_York",
                 "contacts": [{"name": "Ann Buyer", "email": "%s"}]}""".formatted(anyNo(), email))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String product() {
        return post("/v1/products", """
                {"productNo": "%s", "nameAndSpec": "Enamel mug", "unit": "PCS", "netWeightKg": "0.35", "grossWeightKg": "0.42"}""".formatted(anyNo()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String order(String customer, String product) {
        return """
                {"customerId": "%s", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T",
                 "deliverBy": "2026-09-30", "letterOfCreditNo": "LC-77", "remarks": "urgent",
                 "lines": [{"productId": "%s", "quantity": "100", "unit": "PCS", "unitPrice": "12.50"},
                           {"productId": "%s", "quantity": "2.5", "unit": "CTN", "unitPrice": "1.25"}]}""".formatted(customer, product, product);
    }

    public static String order() {
        return post("/v1/orders", order(customer(), product()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String confirmedOrder() {
        var order = order();
        post("/v1/orders/" + order + "/confirm", "").statusCode(204);
        return order;
    }

    public static String invoice(UUID shipment) {
        return """
                {"kind": "FREIGHT_AND_CHARGES_INVOICE", "shipmentIds": ["%s"], "amount": {"amount": "1250.5", "currency": "USD"}}""".formatted(shipment);
    }

    /** Books the shipment and requests its invoice as soon as the booking is known here. */
    public static String demand(String order, UUID shipment) {
        return demand(order, shipment, invoice(shipment));
    }

    public static String goodsInvoice(String order, UUID shipment, String amount) {
        return demand(
                order,
                shipment,
                invoice(shipment)
                        .replace("FREIGHT_AND_CHARGES_INVOICE", "GOODS_INVOICE")
                        .replace("1250.5", amount));
    }

    private static String demand(String order, UUID shipment, String body) {
        ShipmentServiceSays.booked(order, shipment);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> post("/v1/orders/" + order + "/demands", body).extract(),
                        answer -> answer.statusCode() == 202)
                .path("id");
    }

    public static String anyNo() {
        return UUID.randomUUID().toString();
    }
}
