package io.gendan.shipment.carrierevent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "exco",
        roles = {"CARRIER", "MERCHANDISER", "STAFF"})
class CarrierEventResourceTest extends InTheHouse {
    @Inject
    Fleet fleet;

    private final Instant now = Fleet.now();
    private final String booking = "BKG" + Id.next();

    private Instant hours(long from) {
        return now.plus(Duration.ofHours(from));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse send(String body) {
        return post("/v1/carrier-events", body);
    }

    private static ValidatableResponse shipment(ShipmentId id) {
        return given().get("/v1/shipments/" + id.value()).then().statusCode(200);
    }

    private ShipmentId booked(String reference) {
        var id = fleet.book(Fleet.voyage());
        know(id, reference);
        return id;
    }

    private static void know(ShipmentId id, String reference) {
        post(
                        "/v1/shipments/" + id.value() + "/references",
                        "{\"kind\": \"BOOKING\", \"value\": \"" + shorten(reference) + "\"}")
                .statusCode(204);
    }

    private static String shorten(String reference) {
        return reference.substring(0, Math.min(35, reference.length()));
    }

    private Said arrival(String classifier, Instant at, Instant updatedAt) {
        return new Said("evt-" + Id.next(), "ARRI", classifier, "KRPUS", at, updatedAt, shorten(booking));
    }

    @Test
    void an_expected_arrival_reaches_the_shipment_with_who_said_it_when_and_why() {
        var id = booked(booking);
        send(arrival("EST", hours(30), hours(-1)).json())
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("events[0].status", equalTo("TAKEN"));
        await().untilAsserted(() -> shipment(id)
                .body("legs[0].eta", equalTo(hours(30).toString()))
                .body("legs[0].etaStatus", equalTo("ESTIMATED"))
                .body("legs[0].etaSource", equalTo("EXCO"))
                .body("legs[0].etaSaidAt", equalTo(hours(-1).toString()))
                .body("legs[0].etaReason", equalTo("WEA"))
                .body("legs[0].connectionMissed", equalTo(true)));
    }

    @Test
    void each_element_is_answered_for_itself() {
        var first = arrival("EST", hours(30), hours(-2));
        var broken = first.json().replace("\"eventDateTime\": \"" + first.at(), "\"eventDateTime\": \"soon");
        var newer = first.again("EST", hours(40), hours(-1));
        var odd = arrival("EST", hours(30), hours(-1)).json().replace("\"ARRI\"", "\"WAIT\"");
        var all = List.of(first.json(), broken, newer.json(), first.json(), newer.json(), odd, first.retracted(now));
        send("{\"events\": " + all + "}")
                .statusCode(200)
                .body("taken", equalTo(6))
                .body("refused", equalTo(1))
                .body(
                        "events.status",
                        contains("TAKEN", "REFUSED", "REPLACED", "OUTDATED", "DUPLICATE", "TAKEN", "RETRACTED"))
                .body("events[1].errors.pointer", hasItem("/events/1/eventDateTime"))
                .body("events[5].flags.pointer", contains("/eventClassification/transportEventTypeCode"))
                .body("feedbackElements.severity", hasItem("ERROR"))
                .body("feedbackElements.propertyPath", hasItem("$.events[1].eventDateTime"));
    }

    @Test
    void what_is_no_event_is_refused_with_what_to_mend() {
        send("{\"hello\": 1}").statusCode(422).body("code", equalTo("EVENTS_UNREADABLE"));
        send("{\"events\": []}").statusCode(422).body("code", equalTo("EVENTS_OUT_OF_RANGE"));
        send("[" + "{},".repeat(500) + "{}]").statusCode(422).body("code", equalTo("EVENTS_OUT_OF_RANGE"));
        send("7").statusCode(422);
        send("null").statusCode(422);
        send("{\"eventType\": \"TRANSPORT\"}")
                .statusCode(422)
                .body("errors.detail", hasItem(containsString("eventDateTime")));
        send(arrival("ACT", hours(3), hours(-1)).json())
                .statusCode(422)
                .body("errors[0].detail", containsString("still to come"));
        send(arrival("EST", hours(3), hours(-1)).json().replace("storm", "sto\\u0000rm"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/transportDetails/changeRemark"));
    }

    @Test
    void an_event_of_the_older_version_is_understood_as_well() {
        var id = booked(booking);
        var event = """
                {"eventID": "%s", "eventCreatedDateTime": "%s", "eventType": "TRANSPORT", "eventClassifierCode": "ACT",
                 "eventDateTime": "%s", "transportEventTypeCode": "DEPA",
                 "transportCall": {"transportCallID": "c1", "UNLocationCode": "CNQDG", "modeOfTransport": "VESSEL",
                   "vessel": {"vesselIMONumber": "9074729"}},
                 "documentReferences": [{"documentReferenceType": "BKG", "documentReferenceValue": "%s"}]}""".formatted(
                        Id.next(), hours(-60), hours(-70), shorten(booking).toLowerCase(java.util.Locale.ROOT));
        send("[" + event + "]").statusCode(200).body("events[0].flags", nullValue());
        await().untilAsserted(() ->
                shipment(id).body("legs[0].departedAt", equalTo(hours(-70).toString())));
    }

    @Test
    void what_nobody_knows_yet_waits_and_is_found_when_it_is_known_by_that_number() {
        var event = send(arrival("ACT", hours(-2), hours(-1)).json())
                .extract()
                .jsonPath()
                .getString("events[0].id");
        given().get("/v1/carrier-events/" + event)
                .then()
                .statusCode(200)
                .body("shipments", empty())
                .body("body.eventLocation.UNLocationCode", equalTo("KRPUS"));
        var id = booked(booking);
        await().untilAsserted(() ->
                shipment(id).body("legs[0].arrivedAt", equalTo(hours(-2).toString())));
        given().get("/v1/carrier-events?shipment=" + id.value())
                .then()
                .body("items.id", contains(event))
                .body("items[0].shipments[0].legNo", equalTo(1));
        post(
                        "/v1/shipments/" + id.value() + "/references/BOOKING/" + shorten(booking) + "/withdraw",
                        "{\"reason\": \"another's\"}")
                .statusCode(204);
        await().untilAsserted(() -> shipment(id).body("legs[0].arrivedAt", nullValue()));
        given().get("/v1/carrier-events?shipment=" + id.value()).then().body("items", hasSize(0));
    }

    @Test
    void whatever_the_order_in_which_they_come_the_shipment_ends_the_same() {
        var random = new Random(11);
        for (int shuffle = 0; shuffle < 12; shuffle++) {
            var reference = "V" + shuffle + Id.next();
            var id = booked(reference);
            var events = new ArrayList<>(voyage(shorten(reference)));
            Collections.shuffle(events, random);
            for (int from = 0; from < events.size(); from += 4) {
                var some = events.subList(from, Math.min(from + 4, events.size()));
                send(some.stream().collect(Collectors.joining(",", "[", "]"))).statusCode(200);
            }
            await().untilAsserted(() -> shipment(id)
                    .body("legs[0].departedAt", equalTo(hours(-71).toString()))
                    .body("legs[0].arrivedAt", equalTo(hours(-20).toString()))
                    .body("legs[1].departedAt", nullValue())
                    .body("legs[1].etaStatus", equalTo("ESTIMATED"))
                    .body("legs[1].eta", equalTo(hours(700).toString())));
        }
    }

    @Test
    void what_several_send_at_the_same_moment_is_taken_once_and_nobody_is_turned_away() throws Exception {
        var events = new ArrayList<String>();
        for (int i = 0; i < 60; i++)
            events.add(arrival("EST", hours(i), hours(-1)).json());
        var news = new AtomicInteger();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int sender = 0; sender < 6; sender++) {
                var shuffled = new ArrayList<>(events);
                Collections.shuffle(shuffled, new Random(sender));
                all.add(senders.submit(() -> {
                    var answer = send(String.join(",", shuffled).transform(some -> "[" + some + "]"))
                            .statusCode(200)
                            .extract();
                    news.addAndGet(answer.jsonPath()
                            .getList("events.findAll { it.status == 'TAKEN' }")
                            .size());
                }));
            }
            for (var one : all) one.get();
        }
        assertThat(news).hasValue(60);
    }

    @Test
    void times_for_a_claim_follow_what_is_known_of_the_arrival_also_when_it_was_taken_back() {
        var id = booked(booking);
        var newYork = shorten(booking);
        var arrived = new Said("evt-" + Id.next(), "ARRI", "ACT", "USNYC", hours(-30), hours(-20), newYork);
        send(arrived.json()).statusCode(200);
        await().untilAsserted(() -> deadlines(id).body("stages[0].stage.basis", equalTo("ARRIVED")));
        send(arrived.retracted(hours(-10))).statusCode(200);
        await().untilAsserted(() -> deadlines(id).body("stages[0].stage.basis", equalTo("EXPECTED")));
        var expected = new Said("evt-" + Id.next(), "ARRI", "EST", "USNYC", hours(900), hours(-5), newYork);
        send(expected.json()).statusCode(200);
        var there = LocalDate.ofInstant(hours(900), ZoneId.of("America/New_York"));
        await().untilAsserted(() -> deadlines(id).body("stages[0].stage.on", equalTo(there.toString())));
    }

    private static ValidatableResponse deadlines(ShipmentId id) {
        return given().get("/v1/shipments/" + id.value() + "/deadlines").then().statusCode(200);
    }

    /** Late, doubled, corrected, taken back. */
    private List<String> voyage(String reference) {
        var prefix = reference + "-";
        var departure = new Said(prefix + 1, "DEPA", "PLN", "CNTAO", hours(-72), hours(-200), reference);
        var departed = departure.again("ACT", hours(-70), hours(-69));
        var corrected = departure.again("ACT", hours(-71), hours(-60));
        var arrival = new Said(prefix + 2, "ARRI", "EST", "KRPUS", hours(-24), hours(-68), reference);
        var later = arrival.again("EST", hours(-22), hours(-40));
        var arrived = new Said(prefix + 3, "ARRI", "ACT", "KRPUS", hours(-20), hours(-19), reference);
        var sailed = new Said(prefix + 4, "DEPA", "ACT", "KRPUS", hours(-10), hours(-9), reference);
        var newYork = new Said(prefix + 5, "ARRI", "EST", "USNYC", hours(500), hours(-50), reference);
        var stormy = newYork.again("EST", hours(700), hours(-5));
        return List.of(
                departure.json(),
                departed.json(),
                corrected.json(),
                departed.json(),
                arrival.json(),
                later.json(),
                arrived.json(),
                arrived.json(),
                sailed.json(),
                sailed.retracted(hours(-8)),
                newYork.json(),
                stormy.json());
    }
}
