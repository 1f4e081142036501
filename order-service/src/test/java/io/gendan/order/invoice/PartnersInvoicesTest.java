package io.gendan.order.invoice;

import static io.gendan.order.Story.anyNo;
import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.order.Partner;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.Story;
import io.gendan.order.TwoPartners;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each of two customers has been billed once; for one of them another demand waits, which they do not know of. */
@QuarkusTest
class PartnersInvoicesTest extends TwoPartners {
    private final UUID shipment = UUID.randomUUID();
    private String demand;
    private String others;
    private String waiting;

    @BeforeEach
    void both_are_billed() {
        var order = confirmedOrderOf(ours);
        demand = issued(order, shipment);
        others = issued(confirmedOrderOf(other), UUID.randomUUID());
        waiting = Story.demand(order, shipment);
    }

    private String confirmedOrderOf(Partner partner) {
        var order = orderOf(partner);
        post("/v1/orders/" + order + "/confirm", "").statusCode(204);
        return order;
    }

    private static String issued(String order, UUID shipment) {
        var demand = Story.demand(order, shipment);
        ShipmentServiceSays.cleared(demand);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/invoices/" + demand).statusCode() == 200);
        return demand;
    }

    @Test
    void a_partner_reads_what_they_were_billed_and_have_paid() {
        post("/v1/invoices/" + demand + "/payments", """
                {"reference": "B-1", "amount": {"amount": "1000", "currency": "USD"}, "valueDate": "%s"}""".formatted(
                                LocalDate.now().minusDays(1)))
                .statusCode(204);
        ours.asks()
                .get("/v1/invoices/" + demand)
                .then()
                .statusCode(200)
                .body("invoice.open.amount", equalTo("250.50"))
                .body("entries.reference", contains("B-1"));
        ours.asks().get("/v1/invoices").then().statusCode(200).body("items.id", contains(demand));
        ours.asks()
                .get("/v1/demands/" + demand)
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("requestedBy", nullValue())
                .body("requestedAt", nullValue());
    }

    @Test
    void what_is_anothers_and_what_has_not_gone_out_is_as_if_it_were_not_there() {
        for (var list : new String[] {"/v1/invoices", "/v1/demands"}) {
            var nobodys = ours.asks()
                    .get(list + "/" + anyNo())
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            for (var hidden : new String[] {others, waiting})
                assertThat(ours.asks()
                                .get(list + "/" + hidden)
                                .then()
                                .statusCode(404)
                                .extract()
                                .asString())
                        .isEqualTo(nobodys);
            ours.asks().get(list).then().body("items.id", contains(demand));
            ours.asks().get(list + "?customer=" + other.customer()).then().body("items", empty());
        }
        ours.asks().get("/v1/demands?status=REQUESTED").then().body("items", empty());
        given().get("/v1/demands/" + waiting).then().body("status", equalTo("REQUESTED"));
    }

    @Test
    void whether_we_collect_it_they_hear_from_a_person_and_from_no_list() {
        ShipmentServiceSays.affected(UUID.randomUUID(), shipment, UUID.randomUUID());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/demands/" + demand)
                        .jsonPath()
                        .getString("status")
                        .equals("COLLECTION_ON_HOLD"));
        ours.asks()
                .get("/v1/demands/" + demand)
                .then()
                .body("status", equalTo("ISSUED"))
                .body("heldBy", nullValue());
        ours.asks().get("/v1/demands?status=ISSUED").then().body("items.id", hasItem(demand));
        ours.asks().get("/v1/demands?status=COLLECTION_ON_HOLD").then().body("items", empty());
        given().get("/v1/demands?status=COLLECTION_ON_HOLD&customer=" + ours.customer())
                .then()
                .body("items", hasSize(1));
    }
}
