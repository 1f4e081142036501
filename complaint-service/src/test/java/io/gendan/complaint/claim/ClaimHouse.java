package io.gendan.complaint.claim;

import static io.restassured.RestAssured.given;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.claim.ClaimCommand.Offer;
import io.gendan.complaint.words.ClaimId;
import io.gendan.contracts.shipment.ShipmentMessage.StageDeadlines;
import io.gendan.contracts.shipment.ShipmentMessage.TransportDeadlinesAssessed;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Claims at the door of the running service. */
abstract class ClaimHouse extends ServiceTest {
    static final Cause TEST = Cause.of("test");
    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));

    @Inject
    Transactions transactions;

    @Inject
    Claims claims;

    static ValidatableResponse ask(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** As it stands now. */
    static ValidatableResponse decide(String path, String body) {
        var claim = path.substring(0, path.lastIndexOf('/'));
        var tag = given().get(claim).header("ETag");
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post(path)
                .then();
    }

    static String amount(String sum) {
        return "\"amount\": {\"amount\": \"" + sum + "\", \"currency\": \"USD\"}";
    }

    /** Where it is. */
    String theirs(UUID customer, UUID complaint, String sum) {
        complained(customer, complaint);
        return ask("/v1/claims", """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Harbor  Home Inc. ", "customerId": "%s",
                 "complaintId": "%s", "shipmentIds": ["%s"], "cause": "TRANSPORT_DAMAGE", %s}""".formatted(customer, complaint, shipment(complaint), amount(sum)))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** As it stands in the list of complaints. */
    void complained(UUID customer, UUID complaint) {
        transactions.run(
                TEST,
                tx -> tx.update(
                        "INSERT INTO complaint (id, complaint_no, customer_id, channel, urgency, step, received_at, logged_at, waits_for,"
                                + " view, version) VALUES (?, 'CM-' || ?, ?, 'EMAIL', 'NORMAL', 'LISTEN', now(), now(), '{}', '{}', 1)"
                                + " ON CONFLICT DO NOTHING",
                        complaint,
                        complaint.toString(),
                        customer));
        shipped(customer, shipment(complaint));
    }

    /** As shipment-service and order-service have told of it. */
    void shipped(UUID customer, UUID shipment) {
        var order = UUID.randomUUID();
        transactions.run(TEST, tx -> {
            tx.update(
                    "INSERT INTO known_order (order_id, order_no, customer_id, language, incoterm, amount, currency)"
                            + " VALUES (?, 'SO-1', ?, 'en', 'FOB', 10000, 'USD')",
                    order,
                    customer);
            tx.update(
                    "INSERT INTO known_shipment (shipment_id, shipment_no, order_id) VALUES (?, 'S-1', ?)"
                            + " ON CONFLICT DO NOTHING",
                    shipment,
                    order);
        });
    }

    static UUID shipment(UUID complaint) {
        return new UUID(complaint.getMostSignificantBits(), 1);
    }

    static String ours(String party, String firm, String backTo, String sum) {
        return ask("/v1/claims", """
                {"direction": "OURS", "party": "%s", "counterpart": "%s", "cause": "TRANSPORT_DAMAGE", "loss": "HIDDEN",
                 "backToBackId": "%s", %s}""".formatted(party, firm, id(backTo), amount(sum)))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static JsonPath one(String location) {
        return given().get(location).then().statusCode(200).extract().jsonPath();
    }

    static void acknowledged(String claim) {
        ask(claim + "/submit", "{\"documents\": [{\"title\": \"Survey report SR-17\"}]}")
                .statusCode(204);
        ask(claim + "/acknowledge", "{\"reference\": \"ABL/4711\"}").statusCode(204);
    }

    /** As another person proposed it. */
    void settled(String claim, String sum) {
        acknowledged(claim);
        proposed(claim, sum);
        decide(claim + "/settle", "{" + amount(sum) + "}").statusCode(204);
    }

    void proposed(String claim, String sum) {
        var offer = new Offer(Side.US, new BigDecimal(sum), "USD", null, "staff-9", Instant.now());
        transactions.run(TEST, tx -> claims.handle(tx, ClaimId.fromString(id(claim)), offer));
    }

    static ValidatableResponse pay(String claim, String reference, String sum, LocalDate on) {
        return ask(
                claim + "/payments",
                "{\"reference\": \"" + reference + "\", " + amount(sum) + ", \"on\": \"" + on + "\"}");
    }

    static TransportDeadlinesAssessed assessed(UUID shipment, Instant at, StageDeadlines... stages) {
        return new TransportDeadlinesAssessed(
                shipment,
                "S-1",
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(stages),
                at.truncatedTo(ChronoUnit.MICROS));
    }

    static StageDeadlines voyage(LocalDate hiddenBy, LocalDate suitBy) {
        return new StageDeadlines(
                1,
                "VESSEL",
                "CNTAO",
                "USNYC",
                "DELIVERED",
                hiddenBy.minusDays(15),
                "PRC_MARITIME_CODE_2025",
                hiddenBy.minusDays(15),
                hiddenBy,
                hiddenBy.plusDays(45),
                suitBy,
                90,
                "Maritime Code of the PRC as revised in 2025",
                null);
    }

    List<String> facts(String claim) {
        return transactions.in(
                TEST,
                tx -> tx.query(
                        "SELECT name FROM event WHERE category = 'claim' AND stream_id = ? ORDER BY version",
                        row -> row.getString("name"),
                        UUID.fromString(id(claim))));
    }

    List<String> rows(String... claims) {
        var ids = Arrays.stream(claims).map(claim -> UUID.fromString(id(claim))).toList();
        return transactions.in(
                TEST,
                tx -> tx.query(
                        "SELECT c::text AS row FROM claim c WHERE id = ANY (?) UNION ALL"
                                + " SELECT s::text FROM claim_shipment s WHERE claim_id = ANY (?) UNION ALL"
                                + " SELECT d::text FROM claim_deadline d WHERE claim_id = ANY (?) UNION ALL"
                                + " SELECT p::text FROM claim_payment p WHERE claim_id = ANY (?) ORDER BY 1",
                        row -> row.getString("row"),
                        ids,
                        ids,
                        ids,
                        ids));
    }
}
