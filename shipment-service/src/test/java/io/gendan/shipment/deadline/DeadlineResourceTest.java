package io.gendan.shipment.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.eventsourcing.Id;
import io.gendan.shipment.BrokenRow;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class DeadlineResourceTest extends InTheHouse {
    @Inject
    Fleet fleet;

    @Inject
    OverdueWorker overdue;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    @Test
    void they_are_expected_under_way_and_run_from_the_arrival() {
        var id = fleet.book(Fleet.voyage());
        var deadlines = "/v1/shipments/" + id.value() + "/deadlines";
        given().get(deadlines)
                .then()
                .statusCode(200)
                .body("assessed", equalTo(false))
                .body("stages", hasSize(1))
                .body("stages[0].stage.from", equalTo("CNTAO"))
                .body("stages[0].stage.to", equalTo("USNYC"))
                .body("stages[0].stage.basis", equalTo("EXPECTED"))
                .body("stages[0].regime", equalTo("PRC_MARITIME_CODE_2025"));
        var demand = "{\"stageNo\": 1, \"act\": \"WRITTEN_DEMAND\", \"on\": \"%s\", \"source\": \"letter\"}";
        post(deadlines + "/interrupt", demand.formatted("2026-12-01"))
                .statusCode(409)
                .body("code", equalTo("NOT_ARRIVED_YET"));

        var arrived = Fleet.now().minus(Duration.ofDays(5));
        fleet.depart(id, 1, arrived.minus(Duration.ofDays(2)));
        fleet.arrive(id, 1, arrived.minus(Duration.ofDays(1)));
        fleet.depart(id, 2, arrived.minus(Duration.ofHours(1)));
        fleet.arrive(id, 2, arrived);
        var there = LocalDate.ofInstant(arrived, ZoneId.of("America/New_York"));
        given().get(deadlines)
                .then()
                .body("assessed", equalTo(true))
                .body("stages[0].stage.basis", equalTo("ARRIVED"))
                .body("stages[0].suitBy", equalTo(there.plusYears(1).toString()));
        post(deadlines + "/interrupt", demand.formatted(there.plusDays(2))).statusCode(204);
        given().get(deadlines)
                .then()
                .body("stages[0].suitBy", equalTo(there.plusDays(2).plusYears(1).toString()))
                .body("stages[0].suitSince.act", equalTo("WRITTEN_DEMAND"));
        var late = post(deadlines + "/interrupt", demand.formatted(there.plusDays(1)))
                .statusCode(204)
                .extract()
                .header("ETag");
        given().get(deadlines)
                .then()
                .header("ETag", late)
                .body("stages[0].suitBy", equalTo(there.plusDays(2).plusYears(1).toString()));
        post(deadlines + "/extend", "{\"stageNo\": 1, \"until\": \"2030-01-01\", \"source\": \"e-mail\"}")
                .statusCode(409)
                .body("code", equalTo("CANNOT_BE_EXTENDED"));
        post(deadlines + "/regime", "{\"stageNo\": 1, \"regime\": \"ROTTERDAM\", \"source\": \"B/L\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/regime"));
        post(deadlines + "/regime", "{\"stageNo\": 1, \"regime\": \"HAMBURG\", \"source\": \"B/L\"}")
                .statusCode(409)
                .body("code", equalTo("REGIME_COMPULSORY"));
        post(deadlines + "/interrupt", "{\"stageNo\": 1, \"act\": \"SHOUTING\"}")
                .statusCode(400);
    }

    @Test
    void goods_that_are_lost_have_their_time_from_when_they_were_due() {
        var id = fleet.book(Fleet.voyage());
        post("/v1/shipments/" + id.value() + "/cargo-condition", "{\"condition\": \"LOST\", \"source\": \"carrier\"}")
                .statusCode(204);
        given().get("/v1/shipments/" + id.value() + "/deadlines")
                .then()
                .body("assessed", equalTo(true))
                .body("stages[0].stage.basis", equalTo("WAS_DUE"));
    }

    private String dueAt(Instant due) {
        var order = fleet.order(Id.next()).value();
        var booking = """
                {"orderId": "%s", "legs": [{"mode": "ROAD", "voyage": "T1", "from": "CNTAO", "to": "KRPUS",
                 "plannedDeparture": "%s", "plannedArrival": "%s"}]}""".formatted(order, due.minus(Duration.ofDays(3)), due);
        return post("/v1/shipments", booking).statusCode(201).extract().header("Location");
    }

    @Test
    void what_cannot_be_counted_keeps_nobody_from_the_others() throws SQLException {
        var broken = dueAt(Fleet.now().minus(Duration.ofDays(9)));
        var id = broken.substring(broken.lastIndexOf('/') + 1);
        try (var _ = new BrokenRow("BEFORE INSERT ON overdue_look", "NEW.shipment_id = '" + id + "'")) {
            var behind = dueAt(Fleet.now().minus(Duration.ofDays(2)));
            assertThat(overdue.look()).isFalse();
            given().get(behind + "/deadlines").then().body("assessed", equalTo(true));
            given().get(broken + "/deadlines").then().body("assessed", equalTo(false));
        }
        overdue.look();
        given().get(broken + "/deadlines").then().body("assessed", equalTo(true));
    }

    @Test
    void goods_that_were_due_and_have_not_come_have_their_time_from_then_and_are_told() {
        var due = Fleet.now().minus(Duration.ofDays(2));
        var shipment = dueAt(due);
        overdue.look();
        var dueOn = LocalDate.ofInstant(due, ZoneId.of("Asia/Seoul"));
        given().get(shipment + "/deadlines")
                .then()
                .header("ETag", "\"1\"")
                .body("assessed", equalTo(true))
                .body("stages[0].stage.basis", equalTo("WAS_DUE"))
                .body("stages[0].stage.on", equalTo(dueOn.toString()));
        overdue.look();
        given().get(shipment + "/deadlines").then().header("ETag", "\"1\"");

        var eta = Fleet.now().plus(Duration.ofDays(3));
        post(shipment + "/eta", "{\"legNo\": 1, \"eta\": \"" + eta + "\"}").statusCode(204);
        overdue.look();
        given().get(shipment + "/deadlines")
                .then()
                .header("ETag", "\"2\"")
                .body("stages[0].stage.basis", equalTo("EXPECTED"));
    }

    @Test
    void the_laws_are_listed_with_their_source() {
        given().get("/v1/transport-regimes")
                .then()
                .statusCode(200)
                .body("code", hasItem("HAGUE_VISBY"))
                .body("find {it.code == 'CMR'}.suitYears", equalTo(1));
        given().get("/v1/shipments/" + Id.next() + "/deadlines").then().statusCode(404);
        post(
                        "/v1/shipments/" + Id.next() + "/deadlines/extend",
                        "{\"stageNo\": 1, \"until\": \"2030-01-01\", \"source\": \"x\"}")
                .statusCode(404);
    }
}
