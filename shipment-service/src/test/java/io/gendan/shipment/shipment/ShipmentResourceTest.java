package io.gendan.shipment.shipment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
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
class ShipmentResourceTest extends InTheHouse {
    @Inject
    Fleet fleet;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String booking(UUID order, String voyage) {
        return """
                {"orderId": "%s", "contractNo": "K-1", "transportMode": "VESSEL", "quantityAndSpec": "100 CTN", "legs": [
                  {"vesselName": "D", "imo": "9074729", "voyage": "%s", "from": "CNQIN", "to": "KRPUS",
                   "plannedDeparture": "2026-09-01T08:00:00Z", "plannedArrival": "2026-09-03T20:00:00Z"}]}""".formatted(order, voyage);
    }

    private String booked(String voyage) {
        var order = fleet.order(Id.next());
        return post("/v1/shipments", booking(order.value(), voyage))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", notNullValue())
                .extract()
                .header("Location");
    }

    @Test
    void a_booked_shipment_is_found_by_order_ship_and_voyage_and_stands_on_the_sheet() {
        var voyage = Fleet.voyage();
        var customer = Id.next();
        var order = fleet.order(customer);
        var location = post("/v1/shipments", booking(order.value(), voyage))
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("BOOKED"))
                .body("cargoCondition", equalTo("UNKNOWN"))
                .body("legs[0].from", equalTo("CNTAO"))
                .body("legs[0].eta", equalTo("2026-09-03T20:00:00Z"))
                .body("orderId", equalTo(order.value().toString()));
        var id = location.substring("/v1/shipments/".length());
        given().get("/v1/shipments?order=" + order.value()).then().body("items.id", contains(id));
        given().get("/v1/shipments?imo=9074729&voyage=" + voyage.toLowerCase())
                .then()
                .body("items.id", contains(id));
        given().get("/v1/shipments?voyage=NOWHERE").then().body("items.size()", equalTo(0));
        given().get("/v1/sheets/shipment-tracking?customer=" + customer)
                .then()
                .statusCode(200)
                .body("items[0].customerName", equalTo("Acme Imports"))
                .body("items[0].shipmentStatus", equalTo("BOOKED"));
        given().get("/v1/sheets/shipment-tracking.csv?customer=" + customer)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("shipment-tracking-ST-"))
                .body(containsString("客户名称 Customer"))
                .body(containsString(",Acme Imports,"));
        given().get("/v1/sheets/shipment-tracking.pdf?customer=" + customer)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void goods_move_and_are_late_and_are_damaged() {
        var location = booked(Fleet.voyage());
        var sailed = Fleet.now().minus(Duration.ofDays(2));
        post(location + "/departures", "{\"legNo\": 1, \"at\": \"" + sailed + "\"}")
                .statusCode(204);
        post(location + "/eta", "{\"legNo\": 1, \"eta\": \"2026-12-24T06:00:00Z\", \"reason\": \"WEA\"}")
                .statusCode(204)
                .header("ETag", "\"4\"");
        post(location + "/arrivals", "{\"legNo\": 1, \"at\": \"" + Fleet.now() + "\"}")
                .statusCode(204);
        post(location + "/cargo-condition", "{\"condition\": \"DAMAGED\", \"source\": \"survey\"}")
                .statusCode(204);
        given().get(location)
                .then()
                .body("status", equalTo("ARRIVED"))
                .body("cargoCondition", equalTo("DAMAGED"))
                .body("version", equalTo(6));
    }

    @Test
    void who_has_seen_an_older_version_is_told_so() {
        var location = booked(Fleet.voyage());
        var body = "{\"condition\": \"SOUND\", \"source\": \"survey\"}";
        given().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(location + "/cargo-condition")
                .then()
                .statusCode(204);
        var at = "{\"legNo\": 1, \"at\": \"" + Fleet.now() + "\"}";
        given().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(at)
                .post(location + "/departures")
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_wrong_is_named() {
        var order = fleet.order(Id.next()).value();
        var good = booking(order, Fleet.voyage());
        refused(good.replace("9074729", "9074728"), 422, "IMO_NUMBER_WRONG", "/legs/0/imo");
        refused(good.replace("KRPUS", "Busan"), 422, "PLACE_UNREADABLE", "/legs/0/to");
        refused(good.replace("2026-09-03", "2026-08-03"), 422, "PLAN_OUT_OF_ORDER", "/legs/0/plannedArrival");
        refused(good.replace("2026-09-03", "2026-02-30"), 400, "INVALID_REQUEST", "/legs/0/plannedArrival");
        refused(good.replace("VESSEL", "BALLOON"), 400, "INVALID_REQUEST", "/transportMode");
        refused(good.replace("\"D\"", "\"\""), 422, "SHIP_NOT_NAMED", "/legs/0/vesselName");
        refused(good.replace("contractNo", "contract"), 400, "INVALID_REQUEST", "/contract");
        refused(good.replace(order.toString(), Id.next().toString()), 422, "ORDER_NOT_KNOWN", "/orderId");
        refused(
                good.replace("\"orderId\"", "\"shipmentNo\": \" \", \"orderId\""),
                400,
                "INVALID_REQUEST",
                "/shipmentNo");
        post("/v1/shipments", "{\"legs\": ").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        post("/v1/shipments", good.replaceFirst("\\[[\\s\\S]*]", "[]")).statusCode(400);
    }

    private static void refused(String body, int status, String code, String pointer) {
        post("/v1/shipments", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_number_is_given_once() {
        var order = fleet.order(Id.next()).value();
        var body =
                booking(order, Fleet.voyage()).replace("\"orderId\"", "\"shipmentNo\": \"" + order + "\", \"orderId\"");
        post(
                        "/v1/shipments",
                        body.replace(
                                order + "\", \"orderId", "N" + order.toString().substring(2) + "\", \"orderId"))
                .statusCode(201);
        post(
                        "/v1/shipments",
                        body.replace(
                                order + "\", \"orderId", "N" + order.toString().substring(2) + "\", \"orderId"))
                .statusCode(409)
                .body("code", equalTo("SHIPMENT_NO_TAKEN"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var nowhere = "/v1/shipments/" + Id.next();
        given().get(nowhere).then().statusCode(404);
        given().get("/v1/shipments/17").then().statusCode(400);
        given().get("/v1/shipments?order=17")
                .then()
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.startsWith("order takes an id"));
        given().get(nowhere + "/cargo-conditions").then().statusCode(404).body("code", equalTo("SHIPMENT_NOT_FOUND"));
        given().get("/v1/shipments?imo=9074728")
                .then()
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.startsWith("imo takes an IMO number"));
        given().get("/v1/sheets/shipment-tracking?customer=17")
                .then()
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.startsWith("customer takes an id"));
        post(nowhere + "/departures", "{\"legNo\": 1, \"at\": \"2026-01-01T00:00:00Z\"}")
                .statusCode(404)
                .body("code", equalTo("SHIPMENT_NOT_FOUND"));
        var location = booked(Fleet.voyage());
        post(location + "/departures", "{\"legNo\": 9, \"at\": \"" + Fleet.now() + "\"}")
                .statusCode(422)
                .body("code", equalTo("NO_SUCH_LEG"));
        post(location + "/departures", "{\"legNo\": 1, \"at\": \"2399-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("code", equalTo("TIME_NOT_PLAUSIBLE"));
        post(location + "/cargo-condition", "{\"condition\": \"WET\", \"source\": \"me\"}")
                .statusCode(400);
    }

    @Test
    @TestSecurity(
            user = "staff-002",
            roles = {"PURCHASING", "STAFF"})
    void the_wrong_role_books_nothing() {
        post("/v1/shipments", booking(Id.next(), "1E")).statusCode(403);
        given().get("/v1/shipments").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "carrier-1", roles = "CARRIER")
    void a_partner_reads_nothing_of_others() {
        given().get("/v1/shipments").then().statusCode(403);
        given().get("/v1/incidents").then().statusCode(403);
        given().get("/v1/sheets/shipment-tracking").then().statusCode(403);
    }
}
