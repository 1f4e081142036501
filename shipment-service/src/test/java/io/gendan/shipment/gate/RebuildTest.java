package io.gendan.shipment.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.carrierevent.Said;
import io.gendan.shipment.clearance.ClearanceCommand;
import io.gendan.shipment.clearance.Clearances;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class RebuildTest extends InTheHouse {
    @Inject
    Replay replay;

    @Inject
    Fleet fleet;

    @Inject
    Gate gate;

    @Inject
    Clearances clearances;

    @Inject
    Log log;

    @Inject
    Transactions transactions;

    @Inject
    @Any
    Instance<ReadModel<?, ?>> readModels;

    @Test
    void every_read_model_written_anew_from_the_log_is_the_same_row_for_row() {
        everythingThatCanHappen();
        assertThat(replay.readModels())
                .containsExactly(
                        "affected-shipments",
                        "average-list",
                        "cargo-conditions",
                        "carrier-event-list",
                        "clearance-list",
                        "deadline-list",
                        "free-time-list",
                        "incident-list",
                        "own-words",
                        "rollovers",
                        "shipment-list",
                        "shipment-loads",
                        "survey-list");
        for (var model : readModels) {
            var before = model.tables().stream().map(this::rows).toList();
            assertThat(before).allSatisfy(rows -> assertThat(rows).isNotEmpty());
            assertThat(replay.rebuild(Cause.of("test"), model.name())).isPositive();
            assertThat(model.tables().stream().map(this::rows).toList())
                    .as(model.name())
                    .isEqualTo(before);
        }
    }

    private void everythingThatCanHappen() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        fleet.book(voyage);
        fleet.load(shipment);
        fleet.rollOver(shipment, Fleet.voyage());
        fleet.depart(shipment, 1, Fleet.now().minus(Duration.ofDays(2)));
        fleet.arrive(shipment, 1, Fleet.now().minus(Duration.ofDays(1)));
        var incident = Incidents.report(voyage);
        await().until(() -> log.finished(incident));
        for (var word : List.of("Withdraw", "Override", "Decide")) {
            var demand = new DemandId(Id.next());
            transactions.run(Cause.of("test"), tx -> {
                gate.decide(tx, demand, "D-" + word, List.of(shipment));
                if (word.equals("Withdraw")) clearances.handle(tx, demand, new ClearanceCommand.Withdraw(Fleet.now()));
                if (word.equals("Override")) clearances.handle(tx, demand, new ClearanceCommand.Override(Fleet.now()));
            });
        }
        transactions.run(Cause.of("test"), tx -> gate.close(tx, incident, List.of(shipment)));
        fleet.depart(shipment, 2, Fleet.now());
        carriersSpeak();
        inGeneralAverage(shipment, incident);
        surveyed(shipment);
        kept(shipment);
        lost(shipment);
    }

    private static void inGeneralAverage(ShipmentId shipment, IncidentId incident) {
        var at = "/v1/incidents/" + incident.value();
        var securities = at + "/average-securities/" + shipment.value();
        post(at + "/declare-general-average", "{\"adjuster\": \"RHL\", \"source\": \"owner\"}");
        post(securities + "/papers", "{\"paper\": \"BOND\", \"givenBy\": \"Acme\"}");
        post(securities + "/papers", "{\"paper\": \"GUARANTEE\", \"givenBy\": \"Insurer\"}");
        post(securities + "/release", "{\"source\": \"adjuster\"}");
    }

    private static void lost(ShipmentId shipment) {
        var at = "/v1/shipments/" + shipment.value();
        var due = Fleet.now().plus(Duration.ofMinutes(1));
        post(at + "/eta", "{\"legNo\": 2, \"eta\": \"" + due + "\"}");
        post(at + "/cargo-condition", "{\"condition\": \"LOST\", \"source\": \"carrier\"}");
        post(
                at + "/deadlines/interrupt",
                "{\"stageNo\": 1, \"act\": \"WRITTEN_DEMAND\", \"on\": \""
                        + LocalDate.ofInstant(due, ZoneId.of("America/New_York")) + "\", \"source\": \"letter\"}");
    }

    private static void kept(ShipmentId shipment) {
        var at = "/v1/shipments/" + shipment.value() + "/free-time";
        post(
                at + "/terms",
                "{\"charge\": \"DEMURRAGE\", \"freeDays\": 3, \"firstDay\": \"DAY_OF\", \"source\": \"tariff\"}");
        post(
                at + "/CSQU3054383/moves",
                "{\"move\": \"DISCHARGED\", \"at\": \"2026-01-01T00:00:00Z\", \"place\": \"USNYC\"}");
        await().until(() -> given().get(at).<String>path("[0].charges[0].risk").equals("OVERDUE"));
    }

    private static void surveyed(ShipmentId shipment) {
        for (var what : List.of("report", "cancel")) {
            var survey = given().contentType(ContentType.JSON)
                    .body("{\"surveyor\": \"KMS\", \"place\": \"KRPUS\", \"dueOn\": \"2999-12-01\"}")
                    .post("/v1/shipments/" + shipment.value() + "/surveys")
                    .header("Location");
            var body = what.equals("cancel")
                    ? "{\"reason\": \"not needed\"}"
                    : "{\"reportNo\": \"1\", \"surveyedAt\": \"2026-01-01T00:00:00Z\", \"findings\":"
                            + " [{\"packages\": 3, \"condition\": \"DAMAGED\"}]}";
            post(survey + "/" + what, body);
        }
    }

    private static void post(String path, String body) {
        given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(204);
    }

    private static void carriersSpeak() {
        var arrival = new Said("e" + Id.next(), "ARRI", "EST", "KRPUS", Fleet.now(), Fleet.now(), "B-1");
        var other = new Said("e" + Id.next(), "ARRI", "WHO", "KRPUS", Fleet.now(), Fleet.now(), "B-1");
        var unheard = new Said("e" + Id.next(), "ARRI", "EST", "KRPUS", Fleet.now(), Fleet.now(), "B-1");
        var later = Fleet.now().plusSeconds(1);
        var all = List.of(
                arrival.json(),
                other.json(),
                other.again("ACT", Fleet.now(), later).json(),
                arrival.retracted(later),
                unheard.retracted(later));
        for (var one : all)
            given().contentType(ContentType.JSON)
                    .body(one)
                    .post("/v1/carrier-events")
                    .then()
                    .statusCode(200);
    }

    private List<String> rows(String table) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT to_jsonb(t)::text AS row FROM " + table + " t ORDER BY 1",
                        row -> row.getString("row")));
    }
}
