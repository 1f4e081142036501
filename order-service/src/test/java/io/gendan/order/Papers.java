package io.gendan.order;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The trade documents of an order, told through the API. */
public final class Papers {
    private Papers() {}

    public static String expected(String order, String kind) {
        return expectedAs(order, "{\"kind\": \"" + kind + "\"}");
    }

    private static String expectedAs(String order, String body) {
        return post("/v1/orders/" + order + "/documents", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse store(String document, byte[] file) {
        return given().contentType("application/pdf")
                .body(file)
                .post("/v1/documents/" + document + "/drafts")
                .then();
    }

    public static void sentAndConfirmed(String order, String document) {
        var customer = given().get("/v1/orders/" + order).jsonPath().getString("customerId");
        var contact = given().get("/v1/customers/" + customer).jsonPath().getString("contacts[0].id");
        post("/v1/documents/" + document + "/sent", """
                {"contactId": "%s", "channel": "EMAIL", "sentAt": "2026-01-05T08:00:00Z"}""".formatted(contact)).statusCode(204);
        post("/v1/documents/" + document + "/confirmed", """
                {"contactId": "%s", "channel": "EMAIL", "confirmedAt": "2026-01-05T09:00:00Z"}""".formatted(contact)).statusCode(204);
    }

    public static String filed(String order, String kind) {
        return filed(order, expected(order, kind), kind);
    }

    public static String filedFor(UUID shipment, String order, String kind) {
        return filed(
                order, expectedAs(order, "{\"kind\": \"" + kind + "\", \"shipmentId\": \"" + shipment + "\"}"), kind);
    }

    private static String filed(String order, String document, String kind) {
        store(document, ("%PDF " + kind).getBytes(StandardCharsets.US_ASCII)).statusCode(201);
        sentAndConfirmed(order, document);
        post("/v1/documents/" + document + "/file", "").statusCode(204);
        return document;
    }
}
