package io.gendan.complaint.incidentcase;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.incidentcase.CaseCommand.RemindCarrier;
import io.gendan.complaint.words.CaseId;
import io.gendan.contracts.shipment.ShipmentMessage.Leg;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The carrier has been asked how the goods are for more than two days, and says nothing. */
@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
class CarrierReminderTest extends ServiceTest {
    private final Affected customer = Affected.in("en").knownAt(Instant.now().minus(Duration.ofHours(49)));
    private final UUID tea = UUID.randomUUID();
    private final String line = "claims-" + tea + "@line.example";

    @Inject
    IncidentCases cases;

    @Inject
    Transactions transactions;

    private List<String> reminders(String incidentCase, String status) {
        return given().get("/v1/letters?matter=" + incidentCase)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == 'CARRIER_REMINDER' && it.status == '" + status + "' }.id");
    }

    private static ValidatableResponse ask(String path, String body) {
        var letter = path.substring(0, path.lastIndexOf('/'));
        return given().contentType(ContentType.JSON)
                .header("If-Match", given().get(letter).header("ETag"))
                .body(body)
                .post(path)
                .then();
    }

    /** Its second reminder is due two days after the first. */
    private void remindedAgain(String incidentCase) {
        var later = new RemindCarrier(Instant.now().plus(Duration.ofHours(49)));
        transactions.run(Cause.of("test"), tx -> cases.handle(tx, CaseId.fromString(incidentCase), later));
    }

    private String overdue() {
        var affected = customer.shipment(tea, "FOB", 1);
        var leg = new Leg(
                1,
                "D",
                "9074729",
                "2601E",
                "CNTAO",
                "USNYC",
                customer.at(),
                customer.at().plusSeconds(86400),
                "VESSEL",
                "Ocean Line");
        hear(
                tea,
                new ShipmentBooked(
                        tea,
                        affected.shipmentNo(),
                        affected.orderId(),
                        affected.orderNo(),
                        customer.customer(),
                        List.of(leg),
                        Instant.now()));
        hear(tea, affected);
        await().atMost(20, SECONDS)
                .until(() -> !cases(customer).getList("items").isEmpty());
        String incidentCase = cases(customer).getString("items[0].id");
        await().atMost(20, SECONDS).until(() -> reminders(incidentCase, "DRAFT").size() == 1);
        return incidentCase;
    }

    @Test
    void a_person_who_reminds_a_carrier_has_its_facts_filled_in_as_long_as_there_is_something_to_answer() {
        var incidentCase = overdue();
        var facts = "/v1/letters/facts?kind=CARRIER_REMINDER&matter=" + incidentCase;
        given().get(facts)
                .then()
                .statusCode(200)
                .body("facts.counterpart", equalTo("Ocean Line"))
                .body("facts.reminderNo", equalTo(1))
                .body("missing", empty());
        var by = """
                {"matter": {"kind": "CASE", "id": "%s"}, "kind": "CARRIER_REMINDER", "facts": {},
                 "firm": {"name": "Ocean Line", "email": "%s"}}""".formatted(incidentCase, line);
        String drafted = given().contentType(ContentType.JSON)
                .body(by)
                .post("/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitStatus(customer, "TOLD");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> settle(incidentCase, cases(customer).getLong("items[0].version"), "OTHER")
                        .statusCode(204));
        given().get(facts).then().statusCode(409).body("code", equalTo("NOTHING_ASKED"));
        ask("/v1/letters/" + drafted + "/send", "").statusCode(409).body("code", equalTo("NOTHING_ASKED"));
    }

    @Test
    void the_letter_that_reminds_a_carrier_is_put_before_people_who_know_the_address() {
        var incidentCase = overdue();
        var letter = "/v1/letters/" + reminders(incidentCase, "DRAFT").getFirst();
        given().get(letter)
                .then()
                .body("firm", equalTo("Ocean Line"))
                .body("editions[0].writtenBy", equalTo("complaint-service"))
                .body("guidance.rule", hasItem("PURSUE_WHO_CAUSED_IT"));
        assertThat(given().get(letter).<String>path("editions[0].body"))
                .contains(
                        "S-" + tea.toString().substring(0, 8),
                        "vessel D",
                        "heard from Ocean Line",
                        "reminder number 1");
        ask(letter + "/send", "").statusCode(409).body("code", equalTo("ADDRESS_MISSING"));
        ask(letter + "/address", "{\"email\": \"nowhere\"}")
                .statusCode(422)
                .body("code", equalTo("ADDRESS_UNREADABLE"))
                .body("errors.pointer", hasItem("/email"));
        ask(letter + "/address", "{\"email\": \"" + line + "\"}").statusCode(204);
        ask(letter + "/send", "").statusCode(204);
        await().atMost(20, SECONDS).until(() -> mailsTo(line).size() == 1);
        assertThat(mailsTo(line).getFirst().get("subject").asText())
                .contains(cases(customer).getString("items[0].caseNo"));
        ask(letter + "/address", "{\"email\": \"" + line + "\"}")
                .statusCode(409)
                .body("code", equalTo("LETTER_SENT"));

        remindedAgain(incidentCase);
        assertThat(reminders(incidentCase, "DRAFT")).hasSize(1);
    }

    @Test
    void a_reminder_that_was_not_sent_gives_way_to_the_next_and_both_to_the_answer() {
        var incidentCase = overdue();
        var first = reminders(incidentCase, "DRAFT").getFirst();
        remindedAgain(incidentCase);
        assertThat(reminders(incidentCase, "CALLED_OFF")).containsExactly(first);
        assertThat(reminders(incidentCase, "DRAFT")).hasSize(1);
        post(incidentCase, "carrier-answers", """
                {"shipmentId": "%s", "condition": "SOUND", "source": "carrier"}""".formatted(tea)).statusCode(204);
        assertThat(reminders(incidentCase, "DRAFT")).isEmpty();
    }
}
