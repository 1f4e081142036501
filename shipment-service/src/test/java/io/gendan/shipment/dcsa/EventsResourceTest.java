package io.gendan.shipment.dcsa;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "exco",
        roles = {"CARRIER", "MERCHANDISER", "STAFF"})
class EventsResourceTest extends InTheHouse {
    private static final String CODES_OF_TYPES = "TRANSPORT SHIPMENT EQUIPMENT";

    @Inject
    Fleet fleet;

    private final String booking = ("B" + Id.next()).substring(0, 35);
    private ShipmentId shipment;

    @BeforeEach
    void carriersAndOurPeopleSpeak() {
        shipment = fleet.book(Fleet.voyage());
        post(
                "/v1/shipments/" + shipment.value() + "/references",
                "{\"kind\": \"BOOKING\", \"value\": \"" + booking + "\"}");
        fleet.depart(shipment, 1, now().minus(Duration.ofHours(70)));
        fleet.arrive(shipment, 1, now().minus(Duration.ofHours(10)));
        post("/v1/carrier-events", "[" + String.join(",", said()) + "]");
        await().untilAsserted(() -> assertThat(in30("")).hasSize(8));
    }

    private static Instant now() {
        return Fleet.now();
    }

    private static void post(String path, String body) {
        var status = given().contentType(ContentType.JSON).body(body).post(path).statusCode();
        assertThat(status).isBetween(200, 204);
    }

    /** In both versions: each type once, a code that only the newer has, one that none has, and one that is taken back. */
    private List<String> said() {
        var documents = "\"documentReferences\": [{\"documentReferenceType\": \"BKG\", \"documentReferenceValue\": \""
                + booking + "\"}]";
        var call =
                "\"transportCall\": {\"transportCallID\": \"c1\", \"UNLocationCode\": \"KRPUS\", \"modeOfTransport\": \"VESSEL\","
                        + " \"facilityTypeCode\": \"QUAY\", \"exportVoyageNumber\": \"12E\", \"vessel\": {\"vesselIMONumber\": \"9321483\", \"vesselOperatorCarrierCode\": \"COSU\", \"vesselOperatorCarrierCodeListProvider\": \"SMDG\"}}";
        var base = "{\"eventID\": \"%s\", \"eventCreatedDateTime\": \"" + now()
                + "\", \"eventClassifierCode\": \"EST\", \"eventDateTime\": \"" + now() + "\", ";
        var of22 = List.of(
                base.formatted(Id.next())
                        + "\"eventType\": \"TRANSPORT\", \"transportEventTypeCode\": \"DEPA\", \"delayReasonCode\": \"WEA\", "
                        + call + "," + documents + "}",
                base.formatted(Id.next())
                        + "\"eventType\": \"EQUIPMENT\", \"equipmentEventTypeCode\": \"LOAD\", \"emptyIndicatorCode\": \"LADEN\", \"equipmentReference\": \"CSQU3054383\", \"seals\": [{\"sealNumber\": \"S1\", \"sealType\": \"KLP\"}], "
                        + documents + "}",
                base.formatted(Id.next())
                        + "\"eventType\": \"SHIPMENT\", \"shipmentEventTypeCode\": \"CONF\", \"documentID\": \""
                        + booking + "\", \"documentTypeCode\": \"BKG\"}");
        var all = new ArrayList<>(of22);
        all.add(of30("TRANSPORT", "transport", "ARRI", ""));
        all.add(
                of30(
                        "EQUIPMENT",
                        "equipment",
                        "AVPU",
                        ", \"equipmentDetails\": {\"equipmentReference\": \"CSQU3054383\", \"emptyIndicatorCode\": \"LADEN\"}"));
        all.add(
                of30(
                        "EQUIPMENT",
                        "equipment",
                        "DISC",
                        ", \"equipmentDetails\": {\"equipmentReference\": \"CSQU3054383\", \"emptyIndicatorCode\": \"LADEN\"}"));
        return all;
    }

    private String of30(String type, String field, String code, String more) {
        return """
                {"eventID": "e-%s", "eventDateTime": "%s", "eventUpdatedDateTime": "%s", "eventLocation": {"UNLocationCode": "KRPUS"},
                 "eventClassification": {"eventTypeCode": "%s", "eventClassifierCode": "EST", "%sEventTypeCode": "%s"},
                 "transportDetails": {"delayReasonCodes": ["WEA"], "transportCall": {"transportCallReference": "tc", "modeOfTransport": "VESSEL",
                   "exportVoyageNumberOrReference": {"carrierVoyageNumber": "12E"}, "vesselTransport": {"vesselIMONumber": "9321483", "vesselName": "E"}}},
                 "shipmentDetails": {"documentReference": {"typeCode": "BKG", "reference": "%s"}}%s}""".formatted(Id.next(), now(), now(), type, field, code, booking, more);
    }

    private List<JsonNode> in30(String more) {
        var body = given().get("/dcsa/tnt/v3/events?carrierBookingReference=" + booking + more);
        assertThat(body.header("API-Version")).isEqualTo("3.0.0");
        return list(EventJson.fromJson(body.asString(), JsonNode.class).path("events"));
    }

    private List<JsonNode> in22(String more) {
        var body = given().get("/dcsa/tnt/v2/events?carrierBookingReference=" + booking + more);
        assertThat(body.header("API-Version")).isEqualTo("2.2.0");
        return list(EventJson.fromJson(body.asString(), JsonNode.class));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void all_that_is_known_of_our_shipments_is_given_in_the_newer_words() {
        var answer = EventJson.fromJson(
                given().get("/dcsa/tnt/v3/events?carrierBookingReference=" + booking)
                        .asString(),
                JsonNode.class);
        DcsaSchemas.of("TNT_v3.0.0.yaml").ifPresent(schemas -> schemas.check("GetEventsResponse", answer));
        assertThat(in30("")).allSatisfy(event -> {
            assertThat(event.at("/eventID").asText()).isNotEmpty();
            assertThat(CODES_OF_TYPES)
                    .contains(event.at("/eventClassification/eventTypeCode").asText());
        });
        assertThat(in30("&eventTypes=EQUIPMENT")).hasSize(3);
        assertThat(in30("&equipmentReference=CSQU3054383")).hasSize(3);
        assertThat(in30("&eventUpdatedDateTimeMin=2999-01-01T00:00:00Z")).isEmpty();
    }

    /** As the standard has it: all that is about the container, which is what is about its shipment and about no other container. */
    @Test
    void by_its_container_all_is_found_that_concerns_it() {
        post("/v1/shipments/" + shipment.value() + "/containers", "{\"containerNo\": \"TCLU4265731\"}");
        assertThat(in30("&equipmentReference=TCLU4265731&eventTypes=TRANSPORT,SHIPMENT"))
                .hasSize(5);
        assertThat(in30("&equipmentReference=tclu 4265731")).hasSize(5);
        assertThat(in22("&equipmentReference=TCLU4265731&eventType=TRANSPORT")).hasSize(4);
        assertThat(in30("&equipmentReference=TCLU4265731&eventTypes=EQUIPMENT")).isEmpty();
    }

    @Test
    void who_said_it_is_a_party_and_never_an_account() {
        assertThat(in30(""))
                .allSatisfy(event -> assertThat(event.at("/eventRouting/originatingParty/partyCode")
                                .asText())
                        .isNotEqualTo("exco"));
        assertThat(in30("").stream()
                        .filter(event -> event.at("/eventRouting/originatingParty/partyCode")
                                .asText()
                                .equals("COSU"))
                        .map(event -> event.at("/eventRouting/originatingParty/codeListProvider")
                                .asText()))
                .containsExactly("SMDG");
    }

    @Test
    void the_older_words_are_given_as_well_without_what_they_cannot_say() {
        var all = in22("");
        assertThat(all).hasSize(7);
        DcsaSchemas.of("TNT_v2.2.0-resolved.yaml")
                .ifPresent(schemas -> all.forEach(event -> schemas.check(
                        event.path("eventType").asText().toLowerCase(java.util.Locale.ROOT) + "Event", event)));
        assertThat(all)
                .allSatisfy(event -> assertThat(
                                event.at("/transportCall/facilityTypeCode").isMissingNode())
                        .isTrue());
        assertThat(in22("&eventType=SHIPMENT,EQUIPMENT")).hasSize(3);
        assertThat(in22("&transportEventTypeCode=DEPA&eventType=TRANSPORT")).hasSize(2);
        assertThat(in22("&vesselIMONumber=" + Fleet.D)).hasSize(2);
        assertThat(in22("&UNLocationCode=CNQDG")).hasSize(1);
        assertThat(in22("&eventCreatedDateTime:lt=2000-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void page_after_page_each_event_comes_once() {
        var seen = new HashSet<String>();
        var next = "/dcsa/tnt/v2/events?limit=2&sort=eventDateTime:DESC&carrierBookingReference=" + booking;
        for (int page = 0; next != null && page < 10; page++) {
            var answer = given().urlEncodingEnabled(false).get(next);
            list(EventJson.fromJson(answer.asString(), JsonNode.class))
                    .forEach(event ->
                            assertThat(seen.add(event.path("eventID").asText())).isTrue());
            next = answer.header("Next-Page");
        }
        assertThat(seen).hasSize(7);
    }

    @Test
    void what_is_asked_for_wrongly_is_said_so() {
        given().get("/dcsa/tnt/v2/events?eventType=VESSEL")
                .then()
                .statusCode(400)
                .body("detail", containsString("TRANSPORT"));
        given().get("/dcsa/tnt/v2/events?sort=colour").then().statusCode(400);
        given().get("/dcsa/tnt/v2/events?limit=0").then().statusCode(400).body("code", equalTo("LIMIT_OUT_OF_RANGE"));
        given().get("/dcsa/tnt/v3/events?cursor=abc").then().statusCode(400).body("code", equalTo("CURSOR_UNREADABLE"));
        given().get("/dcsa/tnt/v3/events?eventUpdatedDateTimeMin=monday").then().statusCode(400);
    }

    @Test
    void what_is_taken_back_says_so_in_the_newer_words_and_is_gone_from_the_older() {
        var event = in30("&eventTypes=TRANSPORT").stream()
                .map(one -> one.path("eventID").asText())
                .filter(id -> id.startsWith("e-"))
                .findFirst()
                .orElseThrow();
        post("/v1/carrier-events", "{\"eventID\": \"" + event + "\", \"isRetracted\": true}");
        assertThat(in22("")).hasSize(6);
        assertThat(in30("").stream().filter(one -> one.path("isRetracted").asBoolean()))
                .hasSize(1);
        given().get("/dcsa/tnt/v3/events").then().header("Next-Page-Cursor", nullValue());
    }
}
