package io.gendan.complaint.claim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-4",
        roles = {"SUPERVISOR", "STAFF"})
class ClaimReferencesTest extends ClaimHouse {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final UUID customer = UUID.randomUUID();
    private final UUID shipment = UUID.randomUUID();

    private ValidatableResponse about(String what) {
        return ask("/v1/claims", """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Harbor Home Inc.", "customerId": "%s", "cause": "QUALITY",
                 %s, %s}""".formatted(customer, what, amount("10")));
    }

    private UUID order(UUID shipment) {
        return transactions.in(
                TEST,
                tx -> tx.first(
                                "SELECT order_id FROM known_shipment WHERE shipment_id = ?",
                                row -> row.getObject(1, UUID.class),
                                shipment)
                        .orElseThrow());
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("code", equalTo(code)).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void orders_and_shipments_are_there_and_the_customers() {
        var strangers = UUID.randomUUID();
        shipped(customer, shipment);
        shipped(UUID.randomUUID(), strangers);
        var order = order(shipment);
        about("\"orderId\": \"" + order + "\", \"shipmentIds\": [\"" + shipment + "\"]")
                .statusCode(201);
        refused(about("\"orderId\": \"" + UUID.randomUUID() + "\""), "ORDER_NOT_KNOWN", "/orderId");
        refused(about("\"orderId\": \"" + order(strangers) + "\""), "ORDER_OF_ANOTHER_CUSTOMER", "/orderId");
        var both = "\"shipmentIds\": [\"" + shipment + "\", \"%s\"]";
        refused(about(both.formatted(UUID.randomUUID())), "SHIPMENT_NOT_KNOWN", "/shipmentIds/1");
        refused(about(both.formatted(strangers)), "SHIPMENT_OF_ANOTHER_CUSTOMER", "/shipmentIds/1");
        refused(
                about("\"orderId\": \"" + order + "\", " + both.formatted(strangers)),
                "SHIPMENT_OF_ANOTHER_ORDER",
                "/shipmentIds/1");
    }

    @Test
    void documents_are_kept_here_and_are_not_another_customers() {
        var claim = theirs(customer, UUID.randomUUID(), "10");
        refused(submitted(claim, UUID.randomUUID().toString()), "DOCUMENT_NOT_KNOWN", "/documents/1/attachmentId");
        var file = given().contentType("image/png")
                .body(PICTURE)
                .post("/v1/attachments?fileName=carton.png")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        submitted(claim, file).statusCode(204);
        var strangers = UUID.randomUUID();
        complained(UUID.randomUUID(), strangers);
        transactions.run(
                TEST,
                tx -> tx.update(
                        "UPDATE attachment SET complaint_id = ? WHERE id = ?", strangers, UUID.fromString(file)));
        refused(submitted(claim, file), "DOCUMENT_OF_ANOTHER_CUSTOMER", "/documents/1/attachmentId");
    }

    private static ValidatableResponse submitted(String claim, String file) {
        return ask(
                claim + "/submit",
                "{\"documents\": [{\"title\": \"letter\"}, {\"title\": \"photo\", \"attachmentId\": \"" + file
                        + "\"}]}");
    }
}
