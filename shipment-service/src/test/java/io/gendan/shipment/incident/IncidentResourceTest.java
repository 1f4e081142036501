package io.gendan.shipment.incident;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class IncidentResourceTest extends InTheHouse {
    @Inject
    Fleet fleet;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String collision(String voyage) {
        return """
                {"kind": "COLLISION", "imo": "9074729", "vesselName": "D", "voyage": "%s", "place": "KRPUS",
                 "occurredAt": "%s", "severity": "HIGH", "source": "carrier"}""".formatted(voyage, Fleet.now());
    }

    @Test
    void a_reported_incident_names_the_shipments_it_hit() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var location = post("/v1/incidents", collision(voyage))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");
        var late = fleet.book(voyage);
        given().get(location)
                .then()
                .statusCode(200)
                .body("confidence", equalTo("REPORTED"))
                .body("marking.expected", equalTo(2));
        given().get(location + "/shipments")
                .then()
                .statusCode(200)
                .body("items.shipmentId", hasItem(late.value().toString()));
        given().get("/v1/shipments/" + late.value())
                .then()
                .body("incidents[0].status", equalTo("OPEN"))
                .body("version", equalTo(2));
        org.awaitility.Awaitility.await()
                .until(() -> given().get("/v1/shipments/" + shipment.value())
                        .path("incidents.size()")
                        .equals(1));
    }

    @Test
    void the_same_report_twice_is_one_incident() {
        var key = UUID.randomUUID().toString();
        var body = collision(Fleet.voyage());
        var first = given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/incidents");
        var second = given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/incidents");
        second.then().statusCode(201).header("Location", first.header("Location"));
    }

    @Test
    void an_incident_that_is_open_is_not_reported_again_unless_it_is_another_one() {
        var voyage = Fleet.voyage();
        var first = post("/v1/incidents", collision(voyage)).statusCode(201).extract();
        post("/v1/incidents", collision(voyage))
                .statusCode(409)
                .body("code", equalTo("SAME_INCIDENT_OPEN"))
                .body("detail", org.hamcrest.Matchers.containsString(first.<String>path("id")));
        post("/v1/incidents", collision(voyage).replace("COLLISION", "FIRE")).statusCode(201);
        post("/v1/incidents", collision(voyage).replaceFirst("\\{", "{\"anotherOne\": true,"))
                .statusCode(201);
        var withdrawn = Fleet.voyage();
        var wrong = post("/v1/incidents", collision(withdrawn)).statusCode(201).extract();
        given().header("If-Match", wrong.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"another ship\"}")
                .post(wrong.header("Location") + "/withdraw")
                .then()
                .statusCode(204);
        post("/v1/incidents", collision(withdrawn)).statusCode(201);
    }

    @Test
    void it_is_confirmed_and_withdrawn_by_whoever_has_read_it() {
        var location = post("/v1/incidents", collision(Fleet.voyage()))
                .statusCode(201)
                .extract()
                .header("Location");
        post(location + "/confirm", "{\"source\": \"harbour master\"}")
                .statusCode(204)
                .header("ETag", "\"2\"");
        post(location + "/withdraw", "{\"reason\": \"another ship\"}").statusCode(428);
        given().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"another ship\"}")
                .post(location + "/withdraw")
                .then()
                .statusCode(412);
        given().header("If-Match", "\"2\"")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"another ship\"}")
                .post(location + "/withdraw")
                .then()
                .statusCode(204);
        post(location + "/confirm", "{\"source\": \"me\"}").statusCode(409).body("code", equalTo("INCIDENT_WITHDRAWN"));
        given().get("/v1/incidents?status=WITHDRAWN&limit=200")
                .then()
                .statusCode(200)
                .body("items.status", org.hamcrest.Matchers.everyItem(equalTo("WITHDRAWN")))
                .body("items.id", hasItem(location.substring("/v1/incidents/".length())));
    }

    @Test
    void what_is_wrong_is_named() {
        var good = collision(Fleet.voyage());
        refused(good.replace("9074729", "9074728"), 422, "IMO_NUMBER_WRONG", "/imo");
        refused(good.replace("KRPUS", "Busan"), 422, "PLACE_UNREADABLE", "/place");
        refused(good.replace("COLLISION", "UFO"), 400, "INVALID_REQUEST", "/kind");
        refused(
                good.replaceFirst("\"occurredAt\": \"20", "\"occurredAt\": \"21"),
                422,
                "OCCURRED_IN_FUTURE",
                "/occurredAt");
        refused(good.replace("\"carrier\"", "null"), 400, "INVALID_REQUEST", "/source");
        given().get("/v1/incidents/" + Id.next()).then().statusCode(404);
        given().get("/v1/incidents/" + Id.next() + "/shipments").then().statusCode(404);
        given().get("/v1/clearances/" + Id.next()).then().statusCode(404);
        post("/v1/incidents/" + Id.next() + "/confirm", "{\"source\": \"me\"}")
                .statusCode(404)
                .body("code", equalTo("INCIDENT_NOT_FOUND"));
        given().get("/v1/incidents?limit=0").then().statusCode(400);
        given().get("/v1/incidents?after=x").then().statusCode(400);
        given().get("/v1/incidents?status=LOST")
                .then()
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.startsWith("status is one of"));
    }

    /** By her number the goods are found, by her name people know her: where they differ, one of them is wrong. */
    @Test
    void a_ship_that_is_booked_under_another_name_is_asked_about_once() {
        var voyage = Fleet.voyage();
        fleet.book(voyage);
        var wrong = collision(voyage).replace("\"D\"", "\"Dolores\"");
        post("/v1/incidents", wrong)
                .statusCode(409)
                .body("code", equalTo("SHIP_HAS_ANOTHER_NAME"))
                .body("errors.pointer", hasItem("/vesselName"))
                .body(
                        "detail",
                        org.hamcrest.Matchers.allOf(
                                org.hamcrest.Matchers.containsString("9074729 is D"),
                                org.hamcrest.Matchers.containsString("otherName: true")));
        refused(collision(Fleet.voyage()).replace("\"D\"", "\"Dolores\""), 409, "SHIP_HAS_ANOTHER_NAME", "/vesselName");
        post("/v1/incidents", collision(Fleet.voyage()).replace("\"D\"", "\"m/v  d.\""))
                .statusCode(201);
        var location = post("/v1/incidents", wrong.replaceFirst("\\{", "{\"otherName\": true,"))
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(location).then().body("vesselName", equalTo("Dolores"));
        var ofNobody = collision(voyage).replace("9074729", "9811000").replace("\"D\"", "\"Ever Given\"");
        post("/v1/incidents", ofNobody).statusCode(201);
    }

    /** What of ours they ask about is asked of them too, but they are not told what we know. */
    @Test
    @TestSecurity(user = "carrier-1", roles = "CARRIER")
    void a_carrier_learns_nothing_of_our_bookings_from_a_refusal() {
        var voyage = Fleet.voyage();
        fleet.book(voyage);
        post("/v1/incidents", collision(voyage).replace("\"D\"", "\"Dolores\""))
                .statusCode(409)
                .body("code", equalTo("SHIP_HAS_ANOTHER_NAME"))
                .body("errors.pointer", hasItem("/vesselName"))
                .body("detail", not(containsString(" is D")));
        var known = post("/v1/incidents", collision(voyage)).statusCode(201).extract();
        post("/v1/incidents", collision(voyage))
                .statusCode(409)
                .body("code", equalTo("SAME_INCIDENT_OPEN"))
                .body("detail", not(containsString(known.<String>path("number"))));
    }

    @Test
    void a_barge_that_nobody_named_has_any_name() {
        var order = fleet.order(Id.next()).value();
        var sails = Fleet.now().plus(Duration.ofDays(1));
        post("/v1/shipments", """
                {"orderId": "%s", "legs": [{"mode": "BARGE", "imo": "9074743", "voyage": "B1", "from": "CNTAO", "to": "KRPUS",
                 "plannedDeparture": "%s", "plannedArrival": "%s"}]}""".formatted(order, sails, sails.plus(Duration.ofDays(2))))
                .statusCode(201);
        post("/v1/incidents", collision("B1").replace("9074729", "9074743").replace("\"D\"", "\"Pushed\""))
                .statusCode(201);
    }

    @Test
    void a_correction_to_another_ship_takes_her_name_along() {
        var voyage = Fleet.voyage();
        fleet.book(voyage);
        var first = post("/v1/incidents", collision(voyage)).statusCode(201).extract();
        org.awaitility.Awaitility.await()
                .until(() -> given().get(first.header("Location")).path("marking.finished"));
        var sister = "{\"imo\": \"9321483\", \"voyage\": \"X" + voyage + "\", \"reason\": \"her sister\"%s}";
        correct(first.header("Location"), sister.formatted(""))
                .statusCode(409)
                .body("code", equalTo("SHIP_HAS_ANOTHER_NAME"));
        correct(first.header("Location"), sister.formatted(", \"vesselName\": \"E\""))
                .statusCode(204);
    }

    private static ValidatableResponse correct(String location, String body) {
        return given().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(location + "/correct")
                .then();
    }

    private static void refused(String body, int status, String code, String pointer) {
        post("/v1/incidents", body)
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }
}
