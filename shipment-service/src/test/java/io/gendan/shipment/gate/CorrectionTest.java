package io.gendan.shipment.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An incident that was told wrongly: whose goods it hits follows what is known of it, and nobody is forgotten. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class CorrectionTest extends InTheHouse {
    @Inject
    Fleet fleet;

    @Inject
    Gate gate;

    @Inject
    OpenIncidents openIncidents;

    @Inject
    Log log;

    @Inject
    Transactions transactions;

    private List<IncidentId> open(ShipmentId shipment) {
        return transactions.in(
                Cause.of("test"),
                tx -> openIncidents.of(tx, List.of(shipment)).stream()
                        .map(one -> one.incident())
                        .toList());
    }

    private static ValidatableResponse post(IncidentId incident, int version, String what, String body) {
        return given().header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/incidents/" + incident.value() + "/" + what)
                .then();
    }

    private static String toVoyage(String voyage) {
        return "{\"voyage\": \"" + voyage + "\", \"reason\": \"it was her next voyage\"}";
    }

    private DemandId demand(ShipmentId shipment) {
        var demand = new DemandId(Id.next());
        transactions.run(Cause.of("test"), tx -> gate.decide(tx, demand, "D-" + demand.value(), List.of(shipment)));
        return demand;
    }

    @Test
    void a_correction_holds_those_newly_hit_at_once_and_keeps_those_hit_no_longer_until_they_are_settled() {
        var told = Fleet.voyage();
        var right = Fleet.voyage();
        var wronglyHit = fleet.book(told);
        var hit = fleet.book(right);
        fleet.bookMany(right, 300, 60);
        var incident = Incidents.report(told);
        await().until(() -> log.finished(incident));
        assertThat(open(hit)).isEmpty();

        post(incident, 1, "correct", toVoyage(right)).statusCode(204).header("ETag", "\"2\"");
        assertThat(log.statusOf(demand(hit))).hasValue("REFUSED");
        var waits = demand(wronglyHit);
        assertThat(log.statusOf(waits)).hasValue("REFUSED");

        await().until(() -> log.finished(incident));
        given().get("/v1/incidents/" + incident.value())
                .then()
                .body("voyage", equalTo(right))
                .body("correction", equalTo("it was her next voyage"))
                .body("marking.marked", equalTo(301))
                .body("marking.noLonger", equalTo(1))
                .body("marking.notSettled", equalTo(302));
        given().get("/v1/shipments/" + wronglyHit.value())
                .then()
                .body("incidents[0].status", equalTo("OPEN"))
                .body("incidents[0].noLongerAt", org.hamcrest.Matchers.notNullValue());
        transactions.run(Cause.of("test"), tx -> gate.close(tx, incident, List.of(wronglyHit)));
        assertThat(log.statusOf(waits)).hasValue("CLEARED");
        assertThat(open(hit)).containsExactly(incident);
    }

    @Test
    void corrected_back_it_hits_whom_it_had_hit_before() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report(voyage);
        post(incident, 1, "correct", toVoyage(Fleet.voyage())).statusCode(204);
        await().until(() -> log.finished(incident));
        post(incident, 2, "correct", toVoyage(voyage)).statusCode(204);
        await().until(() -> log.finished(incident));
        given().get("/v1/incidents/" + incident.value() + "/shipments")
                .then()
                .body("items.shipmentId", hasItem(shipment.value().toString()))
                .body("items[0].noLongerAt", org.hamcrest.Matchers.nullValue());
        assertThat(log.count("SELECT count(*) FROM event WHERE name = 'shipment-affected' AND stream_id = ?", shipment))
                .isEqualTo(2);
    }

    @Test
    void goods_that_were_marked_and_rolled_off_after_the_correction_keep_nobody_from_the_next() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report("9321483", "X" + voyage);
        post(incident, 1, "correct", "{\"place\": \"CNTAO\", \"reason\": \"it was in Qingdao\"}")
                .statusCode(204);
        await().until(() -> log.finished(incident));
        fleet.rollOver(shipment, Fleet.voyage());
        post(incident, 2, "withdraw", "{\"reason\": \"another ship\"}").statusCode(204);
        assertThat(open(shipment)).containsExactly(incident);
    }

    @Test
    void a_closed_incident_hits_nobody_who_comes_on_board_later() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report("9321483", "X" + voyage); // of the second leg, which departs tomorrow
        await().until(() -> log.finished(incident));
        post(incident, 1, "close", "").statusCode(409).body("code", equalTo("CASES_NOT_SETTLED"));
        transactions.run(Cause.of("test"), tx -> gate.close(tx, incident, List.of(shipment)));
        post(incident, 1, "close", "").statusCode(204);
        given().get("/v1/incidents/" + incident.value()).then().body("status", equalTo("CLOSED"));
        given().get("/v1/incidents?status=CLOSED&limit=200")
                .then()
                .body("items.id", hasItem(incident.value().toString()));
        assertThat(open(fleet.book(voyage))).isEmpty();
    }

    @Test
    void goods_that_were_on_board_are_hit_by_a_closed_incident_too() {
        var voyage = Fleet.voyage();
        var incident = Incidents.report(voyage); // of the first leg, which departed three days ago
        await().until(() -> log.finished(incident));
        post(incident, 1, "close", "").statusCode(204);
        assertThat(open(fleet.book(voyage))).containsExactly(incident);
    }

    @Test
    void what_is_wrong_in_a_correction_is_named() {
        var incident = Incidents.report(Fleet.voyage());
        post(incident, 1, "correct", "{\"imo\": \"9074728\", \"reason\": \"r\"}")
                .statusCode(422)
                .body("code", equalTo("IMO_NUMBER_WRONG"))
                .body("errors.pointer", hasItem("/imo"));
        post(incident, 7, "correct", toVoyage(Fleet.voyage())).statusCode(412);
        post(incident, 1, "correct", "{\"voyage\": \"1E\"}").statusCode(400);
        given().get("/v1/incident-kinds")
                .then()
                .statusCode(200)
                .body("find {it.kind == 'STRIKE'}.codes.smdg", equalTo("STR"))
                .body("find {it.kind == 'COLLISION'}.codes.edifact", equalTo("88"))
                .body("find {it.kind == 'COLLISION'}.codes.smdg", org.hamcrest.Matchers.nullValue());
    }
}
