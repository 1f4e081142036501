package io.gendan.shipment.average;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class AverageResourceTest extends InTheHouse {
    @Inject
    Fleet fleet;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    @Test
    void papers_stay_there_to_be_read_when_the_incident_turns_out_to_be_anothers() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage).value();
        var gaveNothing = fleet.book(voyage).value();
        var incident = reported(voyage);
        post(incident + "/declare-general-average", "{\"adjuster\": \"RHL\", \"source\": \"owner\"}")
                .statusCode(204);
        var securities = incident + "/average-securities/";
        var bond = "{\"paper\": \"BOND\", \"givenBy\": \"Acme Imports\", \"reference\": \"AB-17\"}";
        post(securities + shipment + "/papers", bond).statusCode(204);
        given().header("If-Match", "\"2\"")
                .contentType(ContentType.JSON)
                .body("{\"voyage\": \"" + Fleet.voyage() + "\", \"reason\": \"her next voyage\"}")
                .post(incident + "/correct")
                .then()
                .statusCode(204);
        await().until(() -> given().get(incident).path("marking.finished"));
        given().get(securities + shipment)
                .then()
                .statusCode(200)
                .body("papers.reference", hasItem("AB-17"))
                .body("noLongerAt", org.hamcrest.Matchers.notNullValue());
        given().get(incident + "/average-securities").then().body("items.shipmentId", hasSize(1));
        given().get(securities + gaveNothing).then().statusCode(404);
        post(securities + shipment + "/papers", bond.replace("BOND", "GUARANTEE"))
                .statusCode(409)
                .body("code", equalTo("NO_CONTRIBUTION"));
    }

    private static String reported(String voyage) {
        var incident = post("/v1/incidents", """
                {"kind": "COLLISION", "imo": "9074729", "vesselName": "D", "voyage": "%s", "place": "KRPUS",
                 "occurredAt": "%s", "severity": "HIGH", "source": "carrier"}""".formatted(voyage, Fleet.now()))
                .statusCode(201)
                .extract()
                .header("Location");
        await().until(() -> given().get(incident).path("marking.finished"));
        return incident;
    }

    @Test
    void sound_cargo_pays_too_and_is_released_when_its_papers_are_there() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage).value();
        fleet.book(voyage);
        var incident = post("/v1/incidents", """
                {"kind": "COLLISION", "imo": "9074729", "vesselName": "D", "voyage": "%s", "place": "KRPUS",
                 "occurredAt": "%s", "severity": "HIGH", "source": "carrier"}""".formatted(voyage, Fleet.now()))
                .statusCode(201)
                .extract()
                .header("Location");
        await().until(() -> given().get(incident).path("marking.finished"));
        var securities = incident + "/average-securities";
        var bond = "{\"paper\": \"BOND\", \"givenBy\": \"Acme Imports\", \"reference\": \"AB-17\"}";
        post(securities + "/" + shipment + "/papers", bond).statusCode(409).body("code", equalTo("NO_CONTRIBUTION"));
        given().get(securities).then().statusCode(200).body("items", hasSize(0));

        post(incident + "/declare-general-average", "{\"adjuster\": \"RHL\", \"source\": \"owner\"}")
                .statusCode(204);
        given().get(incident).then().body("averageAdjuster", equalTo("RHL"));
        given().get(securities + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("MISSING"))
                .body("items[0].missing", hasSize(2))
                .body("next", org.hamcrest.Matchers.notNullValue());
        post(securities + "/" + shipment + "/papers", bond).statusCode(204).header("ETag", "\"1\"");
        post(securities + "/" + shipment + "/release", "{\"source\": \"adjuster\"}")
                .statusCode(409)
                .body("code", equalTo("NOT_SECURED"));
        post(
                        securities + "/" + shipment + "/papers",
                        "{\"paper\": \"DEPOSIT\", \"givenBy\": \"Acme Imports\","
                                + " \"deposit\": {\"amount\": \"12500.00\", \"currency\": \"USD\"}}")
                .statusCode(204);
        given().get(securities + "/" + shipment)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("COMPLETE"))
                .body("papers.paper", hasItem("DEPOSIT"))
                .body("papers[1].deposit.amount", equalTo("12500.00"));
        post(
                        securities + "/" + shipment + "/papers",
                        "{\"paper\": \"DEPOSIT\", \"givenBy\": \"Acme Imports\","
                                + " \"deposit\": {\"amount\": \"1\", \"currency\": \"XAU\"}}")
                .statusCode(422)
                .body("code", equalTo("CURRENCY_UNKNOWN"))
                .body("errors.pointer", hasItem("/deposit/currency"));
        given().get("/v1/incidents/" + java.util.UUID.randomUUID() + "/average-securities")
                .then()
                .statusCode(404)
                .body("code", equalTo("INCIDENT_NOT_FOUND"));
        post(securities + "/" + shipment + "/release", "{\"source\": \"adjuster\"}")
                .statusCode(204);
        given().get(securities + "/" + shipment).then().body("status", equalTo("RELEASED"));
        given().get(securities + "/" + java.util.UUID.randomUUID()).then().statusCode(404);
        post(securities + "/" + shipment + "/papers", bond.replace("BOND", "LETTER"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/paper"));
    }
}
