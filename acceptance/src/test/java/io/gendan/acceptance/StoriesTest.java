package io.gendan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.local.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole house as it ships, seen through the gateway. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesTest {
    private static House house;
    private static Trade trade;
    private static Mailbox mailbox;
    private static final Narrator NARRATOR = new Narrator(System.out);

    @BeforeAll
    static void the_house_is_up() throws Exception {
        var state = Files.createTempDirectory(
                "gendan-stories-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
        house = House.forTests(Path.of(System.getProperty("gendan.root")), state);
        house.up(System.out);
        trade = new Trade(house.url("gateway"));
        mailbox = new Mailbox(house.mail().url());
    }

    @AfterAll
    static void the_house_is_down() {
        if (house != null) house.down();
    }

    @Test
    @Order(1)
    void the_customer_is_told_first_and_billed_when_it_is_settled() {
        new DShipStory(trade, mailbox, NARRATOR).tell();
    }

    @Test
    @Order(2)
    void nobody_is_billed_between_an_incident_and_its_settling_whatever_is_killed() {
        new Race(house, trade, mailbox, NARRATOR).run();
    }

    @Test
    @Order(3)
    void while_the_broker_is_away_commands_are_taken_and_demands_wait() {
        var order = trade.order(trade.customer("Patient Buyer", "en"), trade.product());
        var shipment = trade.shipment(order, trade.untouchedVoyage(), Instant.now());
        var cleared = trade.demand("sales-a", "FREIGHT_AND_CHARGES_INVOICE", shipment);
        trade.demandStatus(cleared, "ISSUED");
        house.kafka().kill();
        String waiting;
        try {
            waiting = trade.demand("sales-a", "PAYMENT_REMINDER", shipment);
            assertThat(trade.as("merchandiser").get("/v1/demands/" + waiting).text("status"))
                    .isEqualTo("REQUESTED");
        } finally {
            house.kafka().start();
            house.kafka().awaitReady();
        }
        trade.demandStatus(waiting, "ISSUED");
    }

    @Test
    @Order(4)
    void a_case_cannot_be_settled_before_its_customer_was_told() {
        var customer = trade.customer("Untold Buyer", "en");
        var voyage = trade.untouchedVoyage();
        trade.shipment(trade.order(customer, trade.product()), voyage, Instant.now());
        var door = trade.as("merchandiser");
        house.mail().kill();
        String incident;
        try {
            incident = trade.incident(door, voyage, Instant.now().minusSeconds(60));
            var path = "/v1/cases/"
                    + trade.caseOf(incident, customer, "OPEN").path("id").asText();
            var refused = Narrator.until(
                    "settling is refused",
                    () -> door.post(
                            path + "/settle",
                            "{\"reason\": \"OTHER\", \"note\": \"we had rather not say\"}",
                            door.get(path).etag()),
                    reply -> reply.status() == 409);
            assertThat(refused.text("code")).isEqualTo("CUSTOMER_NOT_TOLD");
        } finally {
            house.mail().start();
            house.mail().awaitReady();
        }
        trade.caseOf(incident, customer, "TOLD");
    }

    @Test
    @Order(5)
    void two_replicas_of_every_service_share_the_work_and_one_carries_it_alone() {
        var second = house.secondReplica();
        try {
            second.up(System.out);
            new Replicas(house, second, mailbox, NARRATOR).run();
        } finally {
            second.stopServices();
        }
    }

    @Test
    @Order(6)
    void a_hundred_thousand_lines_pass_service_and_gateway_with_less_than_200_megabytes_of_heap_each() {
        var small = house.secondReplica("190m");
        try {
            small.up(System.out);
            new LongSheet(small, NARRATOR).run();
        } finally {
            small.stopServices();
        }
    }

    @Test
    @Order(7)
    void whatever_the_order_in_which_carriers_events_come_in_the_end_all_know_the_same() {
        new CarrierStory(trade, NARRATOR).tell();
    }

    @Test
    @Order(8)
    void a_complaint_by_mail_goes_through_its_six_steps_and_the_supplier_pays_their_share() {
        new ComplaintStory(house, trade, mailbox, NARRATOR).tell();
    }

    @Test
    @Order(9)
    void damaged_cargo_is_complained_of_claimed_agreed_on_paid_and_paid_back_by_the_carrier() {
        new DamagedCargoStory(trade, NARRATOR).tell();
    }

    @Test
    @Order(10)
    void what_dashboard_and_alerts_look_at_is_shown() {
        var root = Path.of(System.getProperty("gendan.root"));
        assertThat(new Monitored(root.resolve("deploy/monitoring"), house).lookedAtInVain())
                .isEmpty();
    }

    @Test
    @Order(10)
    void a_program_that_was_generated_from_the_document_lives_the_story() throws Exception {
        new ClientStory(house.url("gateway")).tell();
    }

    @Test
    @Order(11)
    void so_does_one_in_typescript() throws Exception {
        new TypeScriptClient(Path.of(System.getProperty("gendan.root"), "clients/typescript"))
                .tellTheStory(house.url("gateway"));
    }

    @Test
    @Order(12)
    void what_the_document_shows_can_be_sent() throws Exception {
        new ExamplesStory(trade, Path.of(System.getProperty("gendan.root"), "docs/api/openapi.yaml")).tell();
    }

    @Test
    void a_case_nobody_has_is_not_there() {
        var reply = trade.as("merchandiser").get("/v1/cases/" + UUID.randomUUID());
        assertThat(reply.status()).isEqualTo(404);
        assertProblem(reply);
    }

    /** Each is something a person really types. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            malformed JSON            | /v1/customers | {"customerNo":                                        | 400
            not an object             | /v1/products  | []                                                    | 400
            an empty body             | /v1/orders    | ''                                                    | 400
            a field nobody knows      | /v1/products  | {"productNo": "P-9", "nameAndSpec": "x", "unit": "PCS", "colr": "red"} | 400
            a word for a number       | /v1/products  | {"productNo": "P-9", "nameAndSpec": "x", "unit": "PCS", "netWeightKg": "heavy"} | 400
            an order for nobody       | /v1/orders    | {"customerId": "0199d3a0-0000-7000-8000-000000000000", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T", "deliverBy": "2027-01-31", "lines": [{"productId": "0199d3a0-0000-7000-8000-000000000000", "quantity": "1", "unit": "PCS", "unitPrice": "1.00"}]} | 422
            an id that is none        | /v1/orders    | {"customerId": "acme"}                                | 400
            an impossible date        | /v1/orders    | {"customerId": "0199d3a0-0000-7000-8000-000000000000", "deliverBy": "2027-02-30"} | 400
            a wrong IMO check digit   | /v1/incidents | {"kind": "COLLISION", "imo": "9074728", "vesselName": "D", "voyage": "2601E", "place": "KRPUS", "occurredAt": "2026-01-05T08:00:00Z", "severity": "HIGH", "source": "agent"} | 422
            an unknown kind           | /v1/incidents | {"kind": "SEASICKNESS", "imo": "9074729", "vesselName": "D", "voyage": "2601E", "place": "KRPUS", "occurredAt": "2026-01-05T08:00:00Z", "severity": "HIGH", "source": "agent"} | 400
            """)
    void bad_input_gets_a_clear_problem(String what, String path, String body, int status) {
        var reply = trade.as("supervisor").post(path, body);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertProblem(reply);
    }

    @Test
    void a_currency_nobody_knows_is_named() {
        var customer = trade.customer("Currency Buyer", "en");
        var reply = trade.as("sales-a").post("/v1/orders", """
                {"customerId": "%s", "currency": "QQQ", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T", "deliverBy": "2027-01-31",
                 "lines": [{"productId": "%s", "quantity": "1", "unit": "PCS", "unitPrice": "1.00"}]}""".formatted(customer.id(), trade.product()));
        assertThat(reply.status()).isIn(400, 422);
        assertProblem(reply);
        assertThat(reply.body().toString()).contains("urrency");
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_and_the_door_stays_open() {
        var reply = trade.as("sales-a").post("/v1/customers", "{\"name\": \"" + "x".repeat(10_000_000) + "\"}");
        assertThat(reply.status()).isEqualTo(413);
        assertProblem(reply);
        assertThat(trade.as("sales-a").get("/v1/customers?limit=1").status()).isEqualTo(200);
    }

    @Test
    void a_stale_etag_is_412_and_none_at_all_is_428() {
        var order = trade.order(trade.customer("Etag Buyer", "en"), trade.product());
        var door = trade.as("sales-a");
        var path = "/v1/orders/" + order.id() + "/cancel";
        assertThat(door.post(path, "{\"reason\": \"changed our mind\"}").status())
                .isEqualTo(428);
        assertThat(door.post(path, "{\"reason\": \"changed our mind\"}", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(door.post(
                                path,
                                "{\"reason\": \"changed our mind\"}",
                                door.get("/v1/orders/" + order.id()).etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void without_a_token_nobody_and_nothing() {
        var reply = Door.unsigned(house.url("gateway")).get("/v1/orders");
        assertThat(reply.status()).isEqualTo(401);
        assertProblem(reply);
    }

    @Test
    void what_is_internal_is_not_at_the_door() {
        for (var path : new String[] {
            "/internal/contacts?customer=" + UUID.randomUUID(), "/v1/internal/contacts", "/v1/../internal/contacts"
        }) assertThat(trade.as("admin").get(path).status()).as(path).isEqualTo(404);
    }

    private static void assertProblem(Door.Reply reply) {
        assertThat(reply.text("code")).as(reply.body().toString()).matches("[A-Z0-9_]+");
        assertThat(reply.text("detail")).isNotBlank();
        assertThat(reply.body().path("status").asInt()).isEqualTo(reply.status());
    }
}
