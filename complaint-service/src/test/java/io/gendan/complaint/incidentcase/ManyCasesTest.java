package io.gendan.complaint.incidentcase;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A whole ship's customers, heard of together. */
@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"SALESPERSON", "STAFF"})
class ManyCasesTest extends ServiceTest {
    private static final int CUSTOMERS = 30;

    @Inject
    WhenShipmentAffected affected;

    @Inject
    Transactions transactions;

    @Inject
    Replay replay;

    /** Of one incident: so many customers. */
    private static List<Affected> ship() {
        var incident = UUID.randomUUID();
        return Stream.generate(() -> Affected.in("en"))
                .limit(CUSTOMERS)
                .map(one -> new Affected(incident, UUID.randomUUID(), "en", one.at(), one.reportedAt()))
                .toList();
    }

    private static List<ShipmentAffected> shipments(List<Affected> customers, int ofEach, int saidToBe) {
        var all = new ArrayList<ShipmentAffected>();
        for (int i = 0; i < ofEach; i++)
            for (var customer : customers) all.add(customer.shipment(UUID.randomUUID(), "FOB", saidToBe));
        return all;
    }

    private static List<Heard<ShipmentAffected>> lot(Tx tx, List<ShipmentAffected> messages) {
        return messages.stream()
                .map(message ->
                        new Heard<>(tx.because(new Cause("test", UUID.randomUUID(), UUID.randomUUID(), null)), message))
                .toList();
    }

    private void hear(List<ShipmentAffected> messages) {
        transactions.run(Cause.of("test"), tx -> affected.reactAll(lot(tx, messages)));
    }

    private long count(String what, Affected of) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT count(*) FROM " + what
                                        + " JOIN incident_case c ON c.id = "
                                        + (what.equals("letter") ? "matter_id" : "case_id")
                                        + " WHERE incident_id = ?",
                                row -> row.getLong(1),
                                of.incident())
                        .orElseThrow());
    }

    private long openCases(Affected of) {
        return given().get("/v1/cases?limit=200&incident=" + of.incident())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id")
                .size();
    }

    private List<String> rows(UUID incident) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT c::text AS row FROM incident_case c WHERE incident_id = ? UNION ALL SELECT s::text FROM case_shipment s"
                                + " WHERE case_id IN (SELECT id FROM incident_case WHERE incident_id = ?) ORDER BY 1",
                        row -> row.getString("row"),
                        incident,
                        incident));
    }

    @Test
    void each_customer_gets_one_case_and_one_letter_that_names_all_of_their_goods() {
        var customers = ship();
        var first = customers.getFirst();
        hear(shipments(customers, 3, 3));
        assertThat(openCases(first)).isEqualTo(CUSTOMERS);
        assertThat(count("case_shipment", first)).isEqualTo(3 * CUSTOMERS);
        assertThat(count("letter", first)).isEqualTo(CUSTOMERS);
        await().atMost(30, SECONDS).until(() -> mails(first.customer()).size() == 1);
        awaitStatus(first, "TOLD");
        for (var customer : customers) awaitStatus(customer, "TOLD");
    }

    @Test
    void what_is_heard_in_two_lots_ends_in_the_same_cases_as_what_is_heard_in_one() {
        var customers = ship();
        var all = shipments(customers, 2, 2);
        hear(all.subList(0, CUSTOMERS + 7));
        hear(all.subList(CUSTOMERS + 7, all.size()));
        hear(all.subList(0, CUSTOMERS)); // a shipment that is known says nothing new
        var first = customers.getFirst();
        assertThat(openCases(first)).isEqualTo(CUSTOMERS);
        assertThat(count("case_shipment", first)).isEqualTo(2 * CUSTOMERS);
        assertThat(count("letter", first)).isEqualTo(CUSTOMERS);
        hear(shipments(customers, 1, 3));
        assertThat(count("letter", first)).isEqualTo(2 * CUSTOMERS); // an addition for each
    }

    /** What is written for many at once is what the log says one by one; also of who waits for more, and of who is told. */
    @Test
    void a_rebuilt_list_equals_the_one_that_was_written_for_many_at_once() {
        var told = ship();
        hear(shipments(told, 2, 2));
        for (var customer : told) awaitStatus(customer, "TOLD");
        hear(shipments(told.subList(0, 10), 1, 4)); // known ones that wait for another
        var waiting = ship();
        hear(shipments(waiting, 1, 2));
        for (var ship : List.of(told, waiting)) {
            var incident = ship.getFirst().incident();
            var before = rows(incident);
            replay.rebuild(Cause.of("test"), "case-list");
            assertThat(rows(incident)).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void each_fact_keeps_the_message_that_led_to_it() {
        var customer = ship().getFirst();
        var tea = customer.shipment(UUID.randomUUID(), "FOB", 2);
        var rice = customer.shipment(UUID.randomUUID(), "FOB", 2);
        var messages = List.of(UUID.randomUUID(), UUID.randomUUID());
        transactions.run(
                Cause.of("test"),
                tx -> affected.reactAll(List.of(
                        new Heard<>(tx.because(new Cause("test", UUID.randomUUID(), messages.get(0), null)), tea),
                        new Heard<>(tx.because(new Cause("test", UUID.randomUUID(), messages.get(1), null)), rice))));
        var causes = transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT name, causation FROM event JOIN incident_case ON id = stream_id WHERE incident_id = ? ORDER BY event.version",
                        row -> row.getString("name") + " " + row.getObject("causation"),
                        customer.incident()));
        assertThat(causes)
                .startsWith(
                        "case-opened " + messages.get(0),
                        "carrier-asked " + messages.get(0),
                        "case-shipment-added " + messages.get(0),
                        "case-shipment-added " + messages.get(1),
                        "letter-written " + messages.get(1));
    }

    @Test
    void customers_of_an_incident_that_was_withdrawn_before_are_told_that_it_was_nothing() {
        var customers = ship();
        var first = customers.getFirst();
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        "INSERT INTO withdrawn_incident (incident_id, reason) VALUES (?, 'another vessel')",
                        first.incident()));
        hear(shipments(customers, 1, 1));
        assertThat(count("letter", first)).isEqualTo(CUSTOMERS);
        var kinds = transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT DISTINCT kind FROM letter JOIN incident_case c ON c.id = matter_id WHERE incident_id = ?",
                        row -> row.getString(1),
                        first.incident()));
        assertThat(kinds).containsExactly("WITHDRAWAL_CORRECTION");
    }
}
