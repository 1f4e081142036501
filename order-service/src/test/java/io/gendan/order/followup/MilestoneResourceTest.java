package io.gendan.order.followup;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.order.InTheHouse;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "SUPERVISOR", "STAFF"})
class MilestoneResourceTest extends InTheHouse {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String ann = UUID.randomUUID().toString();

    private void plan(String order, Object owner, LocalDate day) {
        post("/v1/orders/" + order + "/milestones/plan", """
                {"milestone": "INSPECTED", "owner": "%s", "plannedOn": "%s"}""".formatted(owner, day))
                .statusCode(204);
    }

    private static <T> T inspected(String order, String field) {
        return given().get("/v1/orders/" + order + "/milestones")
                .path("items.find { it.milestone == 'INSPECTED' }." + field);
    }

    @Test
    void the_house_hears_that_an_order_is_confirmed() {
        var order = Story.confirmedOrder();
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/v1/orders/" + order + "/milestones").path("items[0].milestone"),
                        "CONFIRMED"::equals);
        post("/v1/orders/" + order + "/milestones/reach", "{\"milestone\": \"PAID\", \"actualOn\": \"2026-01-05\"}")
                .statusCode(422)
                .body("code", equalTo("MILESTONE_IS_HEARD"));
    }

    @Test
    void it_hears_of_the_shipments_and_the_payments_when_all_of_them_are_through() {
        var order = Story.confirmedOrder();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var goods = Story.goodsInvoice(order, first, "1253.13");
        ShipmentServiceSays.booked(order, second);
        ShipmentServiceSays.departed(order, first);
        ShipmentServiceSays.departed(order, second);
        reaches(order, "SHIPPED");
        ShipmentServiceSays.arrived(order, first);
        ShipmentServiceSays.cleared(goods);
        await().atMost(Duration.ofSeconds(20)).until(() -> pay(goods, "A", "1000") == 204);
        if (reached(order).contains("PAID")) throw new AssertionError("in part");
        if (reached(order).contains("DELIVERED")) throw new AssertionError("one of two");
        ShipmentServiceSays.arrived(order, second);
        reaches(order, "DELIVERED");
        pay(goods, "B", "253.13");
        reaches(order, "PAID");
    }

    @Test
    void a_part_that_is_billed_and_paid_is_not_the_order_nor_is_what_was_given_back() {
        var order = Story.confirmedOrder();
        var shipment = UUID.randomUUID();
        var wrong = Story.goodsInvoice(order, shipment, "1253.13");
        ShipmentServiceSays.cleared(wrong);
        await().atMost(Duration.ofSeconds(20)).until(() -> credit(wrong, "1253.13") == 200);
        var part = Story.goodsInvoice(order, shipment, "253.13");
        ShipmentServiceSays.cleared(part);
        await().atMost(Duration.ofSeconds(20)).until(() -> pay(part, "A", "253.13") == 204);
        var rest = Story.goodsInvoice(order, shipment, "1000");
        ShipmentServiceSays.cleared(rest);
        await().atMost(Duration.ofSeconds(20)).until(() -> pay(rest, "A", "999.99") == 204);
        if (reached(order).contains("PAID")) throw new AssertionError("a cent is open");
        pay(rest, "B", "0.01");
        reaches(order, "PAID");
    }

    private static int credit(String invoice, String amount) {
        return post("/v1/invoices/" + invoice + "/credit-notes", """
                {"amount": {"amount": "%s", "currency": "USD"}, "reason": "wrong"}""".formatted(amount))
                .extract()
                .statusCode();
    }

    @Test
    void nobody_follows_up_an_order_that_is_cancelled() {
        var order = Story.order();
        plan(order, ann, today);
        post("/v1/orders/" + order + "/cancel", "\"1\"", "{\"reason\": \"gave it up\"}")
                .statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/orders/" + order + "/milestones")
                        .<List<?>>path("items")
                        .isEmpty());
        post("/v1/orders/" + order + "/milestones/plan", """
                {"milestone": "PACKED", "owner": "ann", "plannedOn": "%s"}""".formatted(today))
                .statusCode(409)
                .body("code", equalTo("ORDER_ENDED"));
    }

    private static int pay(String invoice, String reference, String amount) {
        return post("/v1/invoices/" + invoice + "/payments", """
                {"reference": "%s", "amount": {"amount": "%s", "currency": "USD"}, "valueDate": "2026-01-05"}""".formatted(reference, amount))
                .extract()
                .statusCode();
    }

    private static void reaches(String order, String milestone) {
        await().atMost(Duration.ofSeconds(20)).until(() -> reached(order), now -> now.contains(milestone));
    }

    private static List<String> reached(String order) {
        return given().get("/v1/orders/" + order + "/milestones")
                .path("items.findAll { it.actualOn != null }.milestone");
    }

    @Test
    void a_milestone_three_days_late_is_found_and_one_of_two_days_is_not() {
        var late = Story.order();
        var soon = Story.order();
        plan(soon, ann, today.minusDays(1));
        plan(late, ann, today.minusDays(3));
        await().atMost(Duration.ofSeconds(20)).until(() -> MilestoneResourceTest.<Boolean>inspected(late, "overdue"));
        if (MilestoneResourceTest.<Boolean>inspected(soon, "overdue")) throw new AssertionError("too soon");
    }

    @Test
    void all_of_a_merchandisers_work_is_handed_over_at_once() {
        var first = Story.order();
        var second = Story.order();
        plan(first, ann, today);
        plan(second, ann, today);
        post("/v1/hand-overs", "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(ann, ann))
                .statusCode(422);
        post("/v1/hand-overs", "{\"from\": \"%s\", \"to\": \"eve\"}".formatted(ann))
                .statusCode(200)
                .body("orders", equalTo(2));
        for (var order : new String[] {first, second})
            if (!"eve".equals(MilestoneResourceTest.<String>inspected(order, "owner"))) throw new AssertionError(order);
    }
}
