package io.gendan.gateway.partner;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Customers that have been told of and keys for their systems, made as an administrator makes them. */
public final class NewKeys {
    private static final String REGISTERED = "io.gendan.customer.CustomerRegistered.v1";

    private NewKeys() {}

    public record Made(UUID id, String prefix, String key) {}

    /** Says that there is such a customer; the gateway hears it a moment later. */
    public static UUID customer(Said said) {
        var id = UUID.randomUUID();
        var body = Said.golden(REGISTERED).replaceFirst("(\"customerId\": )\"[^\"]+\"", "$1\"" + id + "\"");
        said.say("gendan.order", REGISTERED, UUID.randomUUID(), id, 1, body);
        await().until(() -> ask(body(id, in(30), "READ_EVENTS")).extract().statusCode() == 201);
        return id;
    }

    public static Made made(UUID customer, String... scopes) {
        return made(customer, in(30), scopes);
    }

    public static Made made(UUID customer, Instant expiresAt, String... scopes) {
        return made(ask(body(customer, expiresAt, scopes)).statusCode(201));
    }

    static Made made(ValidatableResponse answer) {
        var json = answer.extract().jsonPath();
        return new Made(json.getUUID("id"), json.getString("prefix"), json.getString("key"));
    }

    static ValidatableResponse ask(String body) {
        return given().auth()
                .oauth2(GatewayTest.token("ADMIN"))
                .contentType("application/json")
                .body(body)
                .post("/v1/api-keys")
                .then();
    }

    /** Of an existing key: {@code rotate} or {@code revoke}. */
    public static ValidatableResponse ask(Made made, String what, String body) {
        var request = given().auth().oauth2(GatewayTest.token("ADMIN"));
        if (body != null) request.contentType("application/json").body(body);
        return request.post("/v1/api-keys/" + made.id() + "/" + what).then();
    }

    /** A key of ours by its form, that was never given out. */
    public static String unknown() {
        return KeyText.next().text();
    }

    /** The same key with a secret that somebody made up, and the checksum that belongs to it. */
    public static String otherSecret(Made made) {
        return KeyText.next(made.prefix()).text();
    }

    static String body(UUID customer, Instant expiresAt, String... scopes) {
        return """
                {"name": "Harbor Home ERP", "customerId": "%s", "expiresAt": "%s", "scopes": ["%s"]}""".formatted(customer, expiresAt, String.join("\", \"", List.of(scopes)));
    }

    static Instant in(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }
}
