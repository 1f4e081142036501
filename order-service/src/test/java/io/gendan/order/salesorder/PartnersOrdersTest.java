package io.gendan.order.salesorder;

import static io.gendan.order.Story.anyNo;
import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.order.Partner;
import io.gendan.order.TwoPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnersOrdersTest extends TwoPartners {
    private String order;
    private String others;

    @BeforeEach
    void an_order_each() {
        post("/v1/products/" + product + "/prices", price("DEAL", "12.50")).statusCode(204);
        post("/v1/products/" + product + "/prices", price("COST", "7.77")).statusCode(204);
        order = orderOf(ours);
        others = orderOf(other);
    }

    private static String price(String kind, String amount) {
        return """
                {"kind": "%s", "amount": "%s", "currency": "USD", "validFrom": "2026-01-01"}""".formatted(kind, amount);
    }

    private String wanted(Partner of, String unit, String unitPrice) {
        return """
                {"customerId": "%s", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T",
                 "deliverBy": "2026-12-30", "lines": [{"productId": "%s", "quantity": "100", "unit": "%s", "unitPrice": "%s"}]}""".formatted(of.customer(), product, unit, unitPrice);
    }

    private ValidatableResponse places(String body) {
        return ours.asks().body(body).post("/v1/orders").then();
    }

    @Test
    void a_partner_reads_their_own_orders_without_what_we_remark_on_them() {
        ours.asks()
                .get("/v1/orders/" + order)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("customerId", equalTo(ours.customer()))
                .body("total.amount", equalTo("1253.13"))
                .body("remarks", nullValue());
        given().get("/v1/orders/" + order).then().body("remarks", equalTo("urgent"));
    }

    @Test
    void what_is_anothers_is_as_if_it_were_not_there() {
        var theirs = ours.asks().get("/v1/orders/" + others).then().statusCode(404);
        var nobodys = ours.asks().get("/v1/orders/" + anyNo()).then().statusCode(404);
        assertThat(theirs.extract().asString()).isEqualTo(nobodys.extract().asString());
    }

    @Test
    void a_list_has_their_own_whatever_it_is_narrowed_to_and_wherever_it_starts() {
        ours.asks().get("/v1/orders").then().statusCode(200).body("items.id", contains(order));
        ours.asks().get("/v1/orders?status=PLACED").then().body("items.id", contains(order));
        ours.asks().get("/v1/orders?customer=" + other.customer()).then().body("items", empty());
        var again = orderOf(other);
        String next = other.asks()
                .get("/v1/orders?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        ours.asks().get("/v1/orders?after=" + next).then().body("items", empty());
        other.asks().get("/v1/orders?after=" + next).then().body("items.id", contains(again));
    }

    @Test
    void who_has_no_scope_for_it_reads_nothing_and_places_nothing() {
        var blind = Partner.of(ours.customer(), "READ_SHIPMENTS");
        blind.asks().get("/v1/orders").then().statusCode(403);
        blind.asks().get("/v1/orders/" + order).then().statusCode(403);
        var reader = Partner.of(ours.customer(), "READ_ORDERS");
        reader.asks()
                .body(wanted(ours, "PCS", "12.50"))
                .post("/v1/orders")
                .then()
                .statusCode(403);
    }

    @Test
    void a_partner_places_an_order_for_themselves_at_our_price() {
        String placed = places(wanted(ours, "PCS", "12.50"))
                .statusCode(201)
                .body("number", matchesPattern("O-20\\d\\d-\\d{6}"))
                .extract()
                .path("id");
        ours.asks().get("/v1/orders/" + placed).then().body("status", equalTo("PLACED"));
        other.asks().get("/v1/orders/" + placed).then().statusCode(404);
        ours.asks().body("").post("/v1/orders/" + placed + "/confirm").then().statusCode(403);
    }

    @Test
    void a_price_or_a_unit_of_their_own_is_refused() {
        for (var price : new String[] {"12.49", "12.51", "7.77"})
            places(wanted(ours, "PCS", price))
                    .statusCode(422)
                    .body("code", equalTo("PRICE_NOT_ON_THE_LIST"))
                    .body("errors.pointer", hasItem("/lines/0/unitPrice"));
        places(wanted(ours, "CTN", "12.50"))
                .statusCode(422)
                .body("code", equalTo("UNIT_NOT_ON_THE_LIST"))
                .body("errors.pointer", hasItem("/lines/0/unit"));
        places(wanted(ours, "PCS", "12.50").replace("USD", "EUR"))
                .statusCode(422)
                .body("code", equalTo("PRICE_NOT_ON_THE_LIST"));
    }

    @Test
    void whom_else_we_know_and_which_numbers_others_have_a_refusal_does_not_tell() {
        var theirs = places(wanted(other, "PCS", "12.50")).statusCode(422).body("code", equalTo("CUSTOMER_NOT_KNOWN"));
        var nobody = new Partner(anyNo(), "");
        var nobodys = places(wanted(nobody, "PCS", "12.50")).statusCode(422);
        assertThat(theirs.extract().asString().replace(other.customer(), ""))
                .isEqualTo(nobodys.extract().asString().replace(nobody.customer(), ""));
        String taken = other.asks().get("/v1/orders/" + others).path("orderNo");
        places(wanted(ours, "PCS", "12.50").replaceFirst("\\{", "{\"orderNo\": \"" + taken + "\","))
                .statusCode(422)
                .body("code", equalTo("ORDER_NO_IS_OURS"));
    }

    @Test
    void the_price_list_says_what_we_sell_for_and_neither_what_it_costs_us_nor_who_set_it() {
        ours.asks().get("/v1/products/" + product).then().statusCode(200).body("unit", equalTo("PCS"));
        ours.asks().get("/v1/products?limit=1").then().statusCode(200).body("items", hasSize(1));
        ours.asks()
                .get("/v1/products/" + product + "/prices")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DEAL"))
                .body("items[0].price.amount", equalTo("12.50"))
                .body("items[0].by", nullValue());
        given().get("/v1/products/" + product + "/prices").then().body("items", hasSize(2));
    }
}
