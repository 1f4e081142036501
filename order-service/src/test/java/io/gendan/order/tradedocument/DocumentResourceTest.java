package io.gendan.order.tradedocument;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.gendan.eventsourcing.Sha256;
import io.gendan.order.InTheHouse;
import io.gendan.order.Papers;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-002",
        roles = {"MERCHANDISER", "STAFF"})
class DocumentResourceTest extends InTheHouse {
    private static final byte[] PDF = "%PDF-1.7 a bill of lading".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_document_goes_through_its_steps_and_its_file_comes_back_byte_for_byte() {
        var order = Story.order();
        var document = Papers.expected(order, "BILL_OF_LADING");
        Papers.store(document, PDF)
                .statusCode(201)
                .header("Location", equalTo("/v1/documents/" + document + "/drafts/1"))
                .body("sha256", equalTo(Sha256.hex(PDF)));
        Papers.store(document, PDF).statusCode(201).body("draftNo", equalTo(1)); // the same file again
        Papers.sentAndConfirmed(order, document);
        post("/v1/documents/" + document + "/file", "").statusCode(204);
        given().get("/v1/orders/" + order + "/documents")
                .then()
                .body("items", hasSize(1))
                .body("items[0].step", equalTo("FILED"))
                .body("items[0].sha256", equalTo(Sha256.hex(PDF)))
                .body("items[0].history.step", contains("DRAFTED", "SENT", "CONFIRMED", "FILED"));
        var file = given().get("/v1/documents/" + document + "/drafts/1").then().extract();
        assertThat(file.asByteArray()).isEqualTo(PDF);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=");
        Papers.store(document, "%PDF another".getBytes(StandardCharsets.US_ASCII))
                .statusCode(409)
                .body("code", equalTo("DOCUMENT_FILED"));
        given().get("/v1/documents/" + document + "/drafts/2").then().statusCode(404);
        given().get("/v1/documents/" + document + "/drafts/one").then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "staff-003",
            roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
    void what_stood_in_a_file_can_be_erased_and_that_it_was_there_stays() {
        var document = Papers.filed(Story.order(), "INVOICE");
        var draft = "/v1/documents/" + document + "/drafts/1";
        var because = "{\"reason\": \"the notify party asked for it\"}";
        Story.post(draft + "/erase", because).statusCode(204);
        given().get(draft).then().statusCode(410).body("code", equalTo("FILE_ERASED"));
        var version =
                Story.post(draft + "/erase", because).statusCode(204).extract().header("ETag");
        given().get("/v1/documents/" + document)
                .then()
                .header("ETag", version)
                .body("step", equalTo("FILED"))
                .body("sha256", notNullValue());
        Story.post("/v1/documents/" + document + "/drafts/2/erase", because).statusCode(404);
    }

    @Test
    void a_file_is_what_it_says_it_is() {
        var document = Papers.expected(Story.order(), "INVOICE");
        Papers.store(document, "<html>".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", equalTo("FILE_NOT_WHAT_IT_SAYS"));
        Papers.store(document, new byte[0]).statusCode(422).body("code", equalTo("FILE_EMPTY"));
        given().contentType("text/html")
                .body("<html>")
                .post("/v1/documents/" + document + "/drafts")
                .then()
                .statusCode(415)
                .body("detail", containsString("application/pdf"));
        given().get("/v1/documents/" + document).then().body("step", equalTo("EXPECTED"));
    }

    @Test
    void a_file_of_several_megabytes_is_taken_and_one_beyond_ten_is_not() {
        var document = Papers.expected(Story.order(), "PACKING_LIST");
        Papers.store(document, Arrays.copyOf(PDF, 9_000_000)).statusCode(201).body("size", equalTo(9_000_000));
        Papers.store(document, Arrays.copyOf(PDF, 11_000_000)).statusCode(413);
    }

    @Test
    void what_a_document_points_at_must_be_there() {
        var order = Story.order();
        post("/v1/orders/" + UUID.randomUUID() + "/documents", "{\"kind\": \"INVOICE\"}")
                .statusCode(404)
                .body("code", equalTo("ORDER_NOT_KNOWN"));
        post(
                        "/v1/orders/" + order + "/documents",
                        "{\"kind\": \"INVOICE\", \"shipmentId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(422)
                .body("code", equalTo("SHIPMENT_NOT_OF_THIS_ORDER"));
        var document = Papers.expected(order, "INVOICE");
        Papers.store(document, PDF).statusCode(201);
        post("/v1/documents/" + document + "/sent", """
                {"contactId": "%s", "channel": "EMAIL", "sentAt": "2026-01-05T08:00:00Z"}""".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("CONTACT_NOT_OF_THIS_CUSTOMER"))
                .body("errors.pointer", hasItem("/contactId"));
        Papers.store(UUID.randomUUID().toString(), PDF).statusCode(404).body("code", equalTo("DOCUMENT_NOT_KNOWN"));
        post("/v1/documents/" + UUID.randomUUID() + "/file", "").statusCode(404);
    }
}
