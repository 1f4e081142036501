package io.gendan.gateway.webhook;

import static io.restassured.RestAssured.given;

import io.gendan.gateway.feed.Said;
import io.gendan.gateway.partner.NewKeys;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A customer's system with a key that may have webhooks, and an order of theirs of which things are said. */
record Partner(UUID customer, UUID order, NewKeys.Made key) {
    static final String PLACED = "io.gendan.order.OrderPlaced.v1";
    static final String DEPARTED = "io.gendan.shipment.ShipmentDeparted.v1";

    static Partner of(Said said) {
        var customer = NewKeys.customer(said);
        return new Partner(customer, UUID.randomUUID(), NewKeys.made(customer, "READ_EVENTS\", \"MANAGE_WEBHOOKS"));
    }

    record Made(UUID id, String secret) {}

    RequestSpecification asks() {
        return given().auth().oauth2(key.key()).contentType("application/json");
    }

    ValidatableResponse make(String url, String more) {
        return asks().body("{\"url\": \"" + url + "\", \"contactEmail\": \"it-" + order + "@erp.example\"" + more + "}")
                .post("/v1/webhooks")
                .then();
    }

    Made made(String url, String more) {
        var made = make(url, more).statusCode(201).extract().jsonPath();
        return new Made(made.getUUID("id"), made.getString("secret"));
    }

    Made made(String url) {
        return made(url, "");
    }

    ValidatableResponse does(Made webhook, String what, String body) {
        var request = asks();
        if (body != null) request.body(body);
        return request.post("/v1/webhooks/" + webhook.id() + "/" + what).then();
    }

    JsonPath sees(Made webhook) {
        return read("/v1/webhooks/" + webhook.id());
    }

    JsonPath read(String path) {
        return asks().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Said of this customer's order. */
    UUID say(Said said, String type) {
        var id = UUID.randomUUID();
        var body = Said.golden(type)
                .replaceAll("(\"customerId\": )\"[^\"]+\"", "$1\"" + customer + "\"")
                .replaceAll("(\"orderId\": )\"[^\"]+\"", "$1\"" + order + "\"");
        said.say(type.contains("shipment") ? "gendan.shipment" : "gendan.order", type, id, order, 1, body);
        return id;
    }
}
