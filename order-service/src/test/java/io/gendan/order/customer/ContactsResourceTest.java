package io.gendan.order.customer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Addresses are for complaint-service, which has a key of its own, and for nobody else. */
@QuarkusTest
class ContactsResourceTest extends InTheHouse {
    /** The keys lie beside each other; the services are told of their own alone. */
    private static PrivateKey key(String whose) throws Exception {
        var ours = ConfigProvider.getConfig()
                .getValue("gendan.service.public.key", Path.class)
                .getParent();
        if (whose.equals("service"))
            return KeyUtils.decodePrivateKey(Files.readString(ours.resolve("service-private.pem")));
        try (var gateways = Files.list(Files.createDirectories(ours.resolve("token")))) {
            var first = gateways.findFirst();
            return first.isPresent()
                    ? KeyUtils.decodePrivateKey(Files.readString(first.get()))
                    : KeyUtils.generateKeyPair(2048).getPrivate();
        }
    }

    private static String token(String issuer, String audience, String key) throws Exception {
        return Jwt.issuer(issuer)
                .subject("complaint-service")
                .upn("complaint-service")
                .audience(audience)
                .groups("STAFF")
                .expiresIn(60)
                .sign(key(key));
    }

    private static ValidatableResponse contacts(String token, Object... customers) {
        return given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("customerIds", List.of(customers)))
                .post("/internal/contacts")
                .then();
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void complaint_service_finds_whom_to_write_to() throws Exception {
        var customer = Story.customer();
        contacts(token("complaint-service", "order-service", "service"), customer, UUID.randomUUID())
                .statusCode(200)
                .body("items.customerId", equalTo(List.of(customer)))
                .body("items[0].name", equalTo("Acme Imports"))
                .body("items[0].language", equalTo("en"))
                .body("items[0].timeZone", equalTo("America/New_York"))
                .body("items[0].contacts[0].name", equalTo("Ann Buyer"))
                .body("items[0].contacts[0].email", equalTo("ann@acme.example"));
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void it_hears_the_language_and_the_people_of_now() throws Exception {
        var customer = Story.customer();
        var file = "/v1/customers/" + customer;
        var ann = given().get(file).jsonPath().getString("contacts[0].id");
        Story.post(file + "/change", "\"2\"", "{\"language\": \"zh\"}").statusCode(204);
        Story.post(file + "/contacts", "{\"name\": \"Ben Payer\", \"roles\": [\"FINANCE\"]}")
                .statusCode(201);
        Story.post(file + "/contacts/" + ann + "/erase", "{\"reason\": \"LEFT_THE_FIRM\"}")
                .statusCode(204);
        contacts(token("complaint-service", "order-service", "service"), customer)
                .statusCode(200)
                .body("items[0].language", equalTo("zh"))
                .body("items[0].contacts.name", equalTo(List.of("Ben Payer")))
                .body("items[0].contacts[0].roles", equalTo(List.of("FINANCE")));
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void it_finds_whose_address_a_mail_comes_from() throws Exception {
        var customer = Story.customer();
        var ann = given().get("/v1/customers/" + customer).jsonPath().getString("contacts[0].id");
        senders(token("complaint-service", "order-service", "service"), "ANN@Acme.example", "nobody@nowhere.example")
                .statusCode(200)
                .body("items.findAll { it.customerId == '" + customer + "' }.contactId", equalTo(List.of(ann)))
                .body("items.email.unique()", equalTo(List.of("ann@acme.example")));
        senders("none", "ann@acme.example").statusCode(401);
        Story.post("/v1/customers/" + customer + "/contacts/" + ann + "/erase", "{\"reason\": \"LEFT_THE_FIRM\"}")
                .statusCode(204);
        senders(token("complaint-service", "order-service", "service"), "ann@acme.example")
                .body("items.findAll { it.customerId == '" + customer + "' }", equalTo(List.of()));
    }

    private static ValidatableResponse senders(String token, String... emails) {
        return given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("emails", List.of(emails)))
                .post("/internal/contacts/by-address")
                .then();
    }

    @Test
    void nobody_else_does() throws Exception {
        for (var token : new String[] {
            token("gendan", "order-service", "token"), // a user of the house
            token("complaint-service", "order-service", "token"), // who has the gateway's key
            token("gendan", "order-service", "service"),
            token("complaint-service", "shipment-service", "service"),
            "none"
        }) contacts(token, UUID.randomUUID()).statusCode(401).body("code", equalTo("NOT_OUR_SERVICE"));
        given().contentType(ContentType.JSON)
                .body("{\"customerIds\": [\"" + UUID.randomUUID() + "\"]}")
                .post("/internal/contacts")
                .then()
                .statusCode(401);
    }

    @Test
    void its_key_opens_nothing_else() throws Exception {
        for (var issuer : new String[] {"complaint-service", "gendan"})
            given().header("Authorization", "Bearer " + token(issuer, "order-service", "service"))
                    .get("/v1/customers")
                    .then()
                    .statusCode(401);
    }
}
