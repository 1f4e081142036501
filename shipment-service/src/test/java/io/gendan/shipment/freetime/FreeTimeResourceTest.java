package io.gendan.shipment.freetime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
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
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class FreeTimeResourceTest extends InTheHouse {
    private static final String TERMS = """
            {"charge": "DEMURRAGE", "freeDays": 3, "firstDay": "DAY_AFTER", "source": "tariff"}""";

    @Inject
    Fleet fleet;

    @Inject
    Transactions transactions;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private String shipment(String containerNo) {
        var shipment = "/v1/shipments/" + fleet.book(Fleet.voyage()).value();
        post(shipment + "/containers", "{\"containerNo\": \"" + containerNo + "\"}")
                .statusCode(204);
        return shipment;
    }

    private static String discharged(Instant at) {
        return "{\"move\": \"DISCHARGED\", \"at\": \"" + at + "\", \"place\": \"USNYC\"}";
    }

    private long warnings(String shipment) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT count(*) FROM event WHERE name = 'free-time-ending' AND body -> 'of' ->> 'shipment' = ?",
                                row -> row.getLong(1),
                                shipment.substring(shipment.lastIndexOf('/') + 1))
                        .orElseThrow());
    }

    @Test
    void what_is_not_known_is_said_and_what_is_near_is_warned_of_once() {
        var shipment = shipment("CSQU3054383");
        given().get(shipment + "/free-time")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].portOfDischarge", equalTo("USNYC"))
                .body("[0].charges.risk", org.hamcrest.Matchers.everyItem(equalTo("CANNOT_BE_ASSESSED")));
        post(shipment + "/free-time/terms", TERMS).statusCode(204);
        post(shipment + "/free-time/CSQU3054383/moves", discharged(Instant.now().minus(Duration.ofDays(2))))
                .statusCode(204);
        given().get(shipment + "/free-time")
                .then()
                .body("[0].charges[0].risk", equalTo("ENDING"))
                .body("[0].charges[0].startedBy", equalTo("GENDAN"))
                .body("[0].charges[0].source", equalTo("tariff"))
                .body("[0].charges[1].risk", equalTo("CANNOT_BE_ASSESSED"));
        await().until(() -> warnings(shipment) == 1);
        post(shipment + "/free-time/terms", TERMS).statusCode(204);
        assertThat(warnings(shipment)).isEqualTo(1);
    }

    @Test
    void a_container_that_cannot_be_warned_of_keeps_nobody_from_the_others() throws SQLException {
        var broken = shipment("CSQU3054383");
        var id = broken.substring(broken.lastIndexOf('/') + 1);
        try (var _ = new BrokenRow(
                "BEFORE UPDATE ON container_time", "OLD.warn_at IS NOT NULL AND OLD.shipment_id = '" + id + "'")) {
            var behind = shipment("TCLU4265726");
            for (var shipment : List.of(broken, behind))
                post(shipment + "/free-time/terms", TERMS).statusCode(204);
            post(
                            broken + "/free-time/CSQU3054383/moves",
                            discharged(Instant.now().minus(Duration.ofHours(50))))
                    .statusCode(204);
            post(
                            behind + "/free-time/TCLU4265726/moves",
                            discharged(Instant.now().minus(Duration.ofHours(48))))
                    .statusCode(204);
            await().until(() -> warnings(behind) == 1);
            assertThat(warnings(broken)).isZero();
        }
        await().until(() -> warnings(broken) == 1);
    }

    @Test
    void a_carriers_word_on_the_container_starts_its_time_and_taken_back_stops_it() {
        var shipment = shipment("MSKU9070323");
        post(shipment + "/free-time/terms", TERMS.replace("3,", "30,")).statusCode(204);
        var event = "e-" + Id.next();
        var at = Instant.now().minus(Duration.ofHours(30));
        var said = """
                {"eventRouting": {"originatingParty": {"partyCode": "EXCO"}}, "eventID": "%s",
                 "eventDateTime": "%s", "eventUpdatedDateTime": "%s",
                 "eventLocation": {"UNLocationCode": "USNYC"},
                 "eventClassification": {"eventTypeCode": "EQUIPMENT", "eventClassifierCode": "ACT", "equipmentEventTypeCode": "DISC"},
                 "equipmentDetails": {"equipmentReference": "MSKU9070323"}}""".formatted(event, at, at);
        post("/v1/carrier-events", said).statusCode(200).body("events[0].status", equalTo("TAKEN"));
        await().until(() -> given().get(shipment + "/free-time")
                .<String>path("[0].charges[0].risk")
                .equals("IN_TIME"));
        given().get(shipment + "/free-time").then().body("[0].charges[0].startedBy", equalTo("EXCO"));
        var retracted = """
                {"eventRouting": {"originatingParty": {"partyCode": "EXCO"}}, "eventID": "%s", "isRetracted": true,
                 "eventUpdatedDateTime": "%s"}""".formatted(event, Instant.now());
        post("/v1/carrier-events", retracted).statusCode(200);
        await().until(() -> given().get(shipment + "/free-time")
                .<String>path("[0].charges[0].risk")
                .equals("NOT_STARTED"));
    }

    @Test
    void a_move_out_of_its_order_or_in_another_port_is_refused() {
        var shipment = shipment("TCLU4265726");
        var moves = shipment + "/free-time/TCLU4265726/moves";
        var discharged = Instant.now().minus(Duration.ofDays(5));
        post(moves, discharged(discharged).replace("USNYC", "KRPUS"))
                .statusCode(422)
                .body("code", equalTo("ANOTHER_PORT"))
                .body("detail", org.hamcrest.Matchers.containsString("USNYC"))
                .body("errors.pointer", hasItem("/place"));
        post(moves, discharged(discharged)).statusCode(204);
        post(moves, moved("GATED_OUT", discharged.plusSeconds(60)).replace("USNYC", "USLAX"))
                .statusCode(422)
                .body("code", equalTo("ANOTHER_PORT"));
        post(moves, moved("GATED_OUT", discharged.minusSeconds(60)))
                .statusCode(422)
                .body("code", equalTo("MOVE_OUT_OF_ORDER"))
                .body("errors.pointer", hasItem("/at"));
        post(moves, moved("GATED_OUT", discharged.plus(Duration.ofDays(2)))).statusCode(204);
        post(moves, moved("RETURNED", discharged.plus(Duration.ofDays(1))))
                .statusCode(422)
                .body("code", equalTo("MOVE_OUT_OF_ORDER"));
        post(moves, discharged(discharged.plus(Duration.ofDays(3))))
                .statusCode(422)
                .body("code", equalTo("MOVE_OUT_OF_ORDER"));
        post(moves, moved("RETURNED", discharged.plus(Duration.ofDays(3))).replace("USNYC", "USEWR"))
                .statusCode(204);
    }

    private static String moved(String move, Instant at) {
        return discharged(at).replace("DISCHARGED", move);
    }

    @Test
    void what_is_wrong_is_named() {
        var shipment = shipment("CSQU3054383");
        post(shipment + "/free-time/terms", TERMS.replace("3,", "-1,"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/freeDays"));
        var another = TERMS.replaceFirst("}$", ", \"containerNos\": [\"CSQU3054383\", \"MSKU9070323\"]}");
        post(shipment + "/free-time/terms", another).statusCode(404).body("errors.pointer", hasItem("/containerNos/1"));
        post(shipment + "/free-time/MSKU9070323/moves", discharged(Instant.now()))
                .statusCode(404);
        post(shipment + "/free-time/CSQU3054383/moves", discharged(Instant.now().plus(Duration.ofDays(1))))
                .statusCode(422)
                .body("code", equalTo("MOVE_IN_FUTURE"));
        post(
                        shipment + "/free-time/CSQU3054383/moves",
                        discharged(Instant.now()).replace("USNYC", "New York"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/place"));
        var bare = "/v1/shipments/" + fleet.book(Fleet.voyage()).value();
        post(bare + "/free-time/terms", TERMS).statusCode(404).body("code", equalTo("NO_SUCH_CONTAINER"));
        given().get("/v1/shipments/" + Id.next() + "/free-time").then().statusCode(404);
    }
}
