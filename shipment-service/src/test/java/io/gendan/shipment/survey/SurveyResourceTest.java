package io.gendan.shipment.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.eventsourcing.Id;
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
class SurveyResourceTest extends InTheHouse {
    private static final String ORDER =
            "{\"surveyor\": \"Korea Marine Surveyors\", \"place\": \"KRPUS\", \"dueOn\": \"2999-12-01\"}";

    @Inject
    Fleet fleet;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String report(String no, int packages, String condition, String more) {
        return """
                {"reportNo": "%s", "surveyedAt": "2026-01-12T02:30:00Z",
                 "findings": [{"packages": %d, "condition": "%s", "note": "opened"}]%s}""".formatted(no, packages, condition, more);
    }

    @Test
    void a_survey_says_how_the_shipment_is_and_says_so_again() {
        var shipment = "/v1/shipments/" + fleet.book(Fleet.voyage()).value();
        post(shipment + "/cargo", "{\"packages\": 100}").statusCode(204);
        var survey =
                post(shipment + "/surveys", ORDER).statusCode(201).extract().header("Location");
        given().get(survey).then().body("status", equalTo("ORDERED")).body("reports", hasSize(0));
        post(survey + "/report", report("K-1", 40, "DAMAGED", "")).statusCode(204);
        given().get(shipment).then().body("cargoCondition", equalTo("DAMAGED"));
        post(survey + "/report", report("K-2", 100, "SOUND", ""))
                .statusCode(409)
                .body("code", equalTo("ALREADY_REPORTED"));
        post(survey + "/report", report("K-2", 100, "SOUND", ", \"correction\": \"dried out\""))
                .statusCode(204);
        given().get(shipment).then().body("cargoCondition", equalTo("SOUND"));
        given().get(survey)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("REPORTED"))
                .body("reports.reportNo", contains("K-2", "K-1"))
                .body("reports[0].correction", equalTo("dried out"))
                .body("reports[1].findings[0].packages", equalTo(40));
        given().get(shipment + "/cargo-conditions")
                .then()
                .body("condition", contains("SOUND", "DAMAGED"))
                .body("[1].note", equalTo("Report K-1: 40 damaged packages"))
                .body("[1].source", org.hamcrest.Matchers.endsWith("by Korea Marine Surveyors"));
        given().get(shipment + "/surveys").then().body("", hasSize(1));
    }

    @Test
    void what_is_wrong_is_named() {
        var shipment = "/v1/shipments/" + fleet.book(Fleet.voyage()).value();
        post("/v1/shipments/" + Id.next() + "/surveys", ORDER).statusCode(404);
        given().get("/v1/shipments/" + Id.next() + "/surveys").then().statusCode(404);
        post(shipment + "/surveys", ORDER.replace("2999", "2020"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/dueOn"));
        post(shipment + "/surveys", ORDER.replaceFirst("\\{", "{\"incidentId\": \"" + Id.next() + "\", "))
                .statusCode(409)
                .body("code", equalTo("NOT_AFFECTED"));
        post(shipment + "/surveys", ORDER.replace("KRPUS", "Busan"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/place"));
        var survey =
                post(shipment + "/surveys", ORDER).statusCode(201).extract().header("Location");
        post(survey + "/report", report("K-1", 0, "DAMAGED", ""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/findings/0/packages"));
        post(survey + "/report", report("K-1", 1, "BROKEN", "")).statusCode(400);
        post(survey + "/report", report("K-1", 1, "SOUND", "").replace("2026-01", "2096-01"))
                .statusCode(422)
                .body("code", equalTo("NOT_SURVEYED_YET"));
        post(survey + "/cancel", "{\"reason\": \"not needed\"}").statusCode(204);
        post(survey + "/report", report("K-1", 1, "SOUND", ""))
                .statusCode(409)
                .body("code", equalTo("SURVEY_CANCELLED"));
        given().get("/v1/surveys/" + Id.next()).then().statusCode(404);
        post("/v1/surveys/" + Id.next() + "/cancel", "{\"reason\": \"x\"}").statusCode(404);
    }
}
