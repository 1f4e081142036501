package io.gendan.gateway.feed;

import static io.gendan.gateway.GatewayTest.token;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.gateway.partner.NewKeys;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;

/** A customer with an order and the key of their system, and what that system reads. */
record Party(UUID customer, UUID order, NewKeys.Made key) {

    static Party of(Said said) {
        var customer = NewKeys.customer(said);
        return new Party(customer, UUID.randomUUID(), NewKeys.made(customer, "READ_EVENTS"));
    }

    UUID say(Said said, String topic, String type) {
        return say(said, topic, type, Said.golden(type));
    }

    /** The body is said of this customer and this order, whomever it is of. */
    UUID say(Said said, String topic, String type, String body) {
        var id = UUID.randomUUID();
        said.say(topic, type, id, order, 1, aboutThem(body));
        return id;
    }

    String aboutThem(String body) {
        return body.replaceAll("(\"customerId\": )\"[^\"]+\"", "$1\"" + customer + "\"")
                .replaceAll("(\"orderId\": )\"[^\"]+\"", "$1\"" + order + "\"");
    }

    void awaitHeardByStaff(UUID message) {
        await().untilAsserted(() ->
                assertThat(readByStaff().getList("items.id", UUID.class)).contains(message));
    }

    /** All that was said of their order, as the staff read it. */
    JsonPath readByStaff() {
        return read(token("MERCHANDISER"), "?limit=200&subject=" + order);
    }

    JsonPath read(String query) {
        return read(key.key(), query);
    }

    List<UUID> heard(String query) {
        return read(query).getList("items.id", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    private static JsonPath read(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/events" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
