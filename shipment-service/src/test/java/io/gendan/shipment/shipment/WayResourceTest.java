package io.gendan.shipment.shipment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.ShipmentId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class WayResourceTest extends InTheHouse {
    @Inject
    Fleet fleet;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String at(ShipmentId id) {
        return "/v1/shipments/" + id.value();
    }

    private static String rollOver(String imo, String voyage) {
        var sails = Fleet.now().plus(Duration.ofDays(2));
        return """
                {"legNo": 2, "reason": "PBC", "reasonText": "berth taken", "leg": {"vesselName": "F", "imo": "%s",
                 "voyage": "%s", "from": "KRPUS", "to": "USNYC", "plannedDeparture": "%s", "plannedArrival": "%s"}}""".formatted(imo, voyage, sails, sails.plus(Duration.ofDays(20)));
    }

    @Test
    void what_is_carried_and_its_numbers_are_shown_with_the_one_shipment() {
        var id = fleet.book(Fleet.voyage());
        post(at(id) + "/cargo", "{\"packages\": 100, \"packageKind\": \"CTN\", \"grossKg\": \"1250.5\"}")
                .statusCode(204)
                .header("ETag", "\"2\"");
        var container = "{\"containerNo\": \"csqu 3054383\", \"packages\": 100, \"seals\": [\"SL4711\"]}";
        post(at(id) + "/containers", container).statusCode(204);
        post(at(id) + "/references", "{\"kind\": \"BOOKING\", \"value\": \"ABC709951\"}")
                .statusCode(204);
        given().get(at(id))
                .then()
                .body("cargo.grossKg", equalTo("1250.5"))
                .body("containers.containerNo", contains("CSQU3054383"))
                .body("references.value", contains("ABC709951"));
        post(at(id) + "/containers", container.replace("100", "101"))
                .statusCode(422)
                .body("code", equalTo("CARGO_DOES_NOT_ADD_UP"));
        post(at(id) + "/containers", container.replace("383", "384"))
                .statusCode(422)
                .body("code", equalTo("CONTAINER_UNREADABLE"))
                .body("errors.pointer", contains("/containerNo"));
        post(at(id) + "/containers/CSQU3054383/take-off", "{\"reason\": \"stuffed into another\"}")
                .statusCode(204);
        post(at(id) + "/references/BOOKING/ABC709951/withdraw", "{\"reason\": \"another's\"}")
                .statusCode(204);
        given().get(at(id)).then().body("containers", hasSize(0)).body("references", hasSize(0));
    }

    @Test
    void a_rollover_is_shown_with_what_was_planned_before() {
        var voyage = Fleet.voyage();
        var id = fleet.book(voyage);
        post(at(id) + "/rollovers", rollOver("9321483", "120W")).statusCode(204);
        given().get(at(id))
                .then()
                .body("legs[1].vesselName", equalTo("F"))
                .body("legs[1].voyage", equalTo("120W"))
                .body("rollovers[0].before.voyage", equalTo("X" + voyage))
                .body("rollovers[0].after.voyage", equalTo("120W"))
                .body("rollovers[0].reasonText", equalTo("berth taken"));
        post(at(id) + "/rollovers", rollOver("9321483", "120W").replace("\"legNo\": 2", "\"legNo\": 3"))
                .statusCode(422)
                .body("code", equalTo("NO_SUCH_LEG"));
    }

    @Test
    void an_expected_arrival_that_is_past_is_shown_as_not_confirmed_with_who_said_it() {
        var id = fleet.book(Fleet.voyage()); // planned to be in Busan yesterday
        given().get(at(id))
                .then()
                .body("legs[0].etaStatus", equalTo("PASSED_UNCONFIRMED"))
                .body("legs[0].etaSource", nullValue())
                .body("legs[1].etaStatus", equalTo("PLANNED"));
        var eta = Fleet.now().plus(Duration.ofHours(5));
        post(at(id) + "/eta", "{\"legNo\": 1, \"eta\": \"" + eta + "\", \"reason\": \"WEA\"}")
                .statusCode(204);
        given().get(at(id))
                .then()
                .body("legs[0].etaStatus", equalTo("ESTIMATED"))
                .body("legs[0].etaSource", equalTo("GENDAN"))
                .body("legs[0].etaReason", equalTo("WEA"))
                .body("legs[0].etaReasonWords.en", equalTo("Bad weather"))
                .body("legs[0].etaReasonWords.zh", equalTo("恶劣天气"))
                .body("legs[0].connectionMissed", equalTo(false));
    }

    @Test
    void a_reason_of_our_own_is_one_of_the_list() {
        var id = fleet.book(Fleet.voyage());
        var eta = Fleet.now().plus(Duration.ofHours(5));
        post(at(id) + "/eta", "{\"legNo\": 1, \"eta\": \"" + eta + "\", \"reason\": \"XYZ\"}")
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("detail", org.hamcrest.Matchers.containsString("GET /v1/delay-reasons"))
                .body("errors.pointer", contains("/reason"));
        post(at(id) + "/rollovers", rollOver("9321483", "120W").replace("PBC", "CON"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        post(at(id) + "/eta", "{\"legNo\": 1, \"eta\": \"" + Fleet.now().minus(Duration.ofDays(4)) + "\"}")
                .statusCode(422)
                .body("code", equalTo("BEFORE_DEPARTURE"))
                .body("errors.pointer", contains("/eta"));
    }

    @Test
    void goods_that_go_by_air_need_no_ship_and_are_delivered() {
        var order = fleet.order(io.gendan.eventsourcing.Id.next()).value();
        var flown = Fleet.now().minus(Duration.ofDays(1));
        var booking = """
                {"orderId": "%s", "legs": [{"mode": "AIR", "voyage": "CA981", "carrier": "CA", "from": "CNPVG", "to": "USJFK",
                 "plannedDeparture": "%s", "plannedArrival": "%s"}]}""".formatted(order, flown, flown.plus(Duration.ofHours(14)));
        var location = post("/v1/shipments", booking).statusCode(201).extract().header("Location");
        var delivered = "{\"place\": \"New York\", \"at\": \"" + Fleet.now() + "\"}";
        post(location + "/deliveries", delivered).statusCode(409).body("code", equalTo("NOT_ARRIVED"));
        post(location + "/departures", "{\"legNo\": 1, \"at\": \"" + flown + "\"}")
                .statusCode(204);
        post(location + "/arrivals", "{\"legNo\": 1, \"at\": \"" + flown.plus(Duration.ofHours(14)) + "\"}")
                .statusCode(204);
        post(location + "/deliveries", delivered).statusCode(204);
        given().get(location).then().body("status", equalTo("DELIVERED")).body("transportMode", equalTo("AIR"));
    }
}
