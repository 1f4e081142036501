package io.gendan.order.sheet;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class OrderSheetPagesTest extends InTheHouse {
    private static final String SHEET = "/v1/sheets/order-tracking";

    private String customer;
    private String product;

    @BeforeEach
    void six_orders_of_which_pairs_share_their_day() {
        customer = customer();
        product = product();
        place("A-" + Story.anyNo(), "2026-05-01", "urgent 加急");
        place("F-" + Story.anyNo(), "2026-05-02", null);
        place("C-" + Story.anyNo(), "2026-05-02", "100% cotton");
        place("D-" + Story.anyNo(), "2026-05-01", null);
        place("E-" + Story.anyNo(), "2026-05-03", null);
        var confirmed = place("B-" + Story.anyNo(), "2026-05-03", "100 cotton");
        post("/v1/orders/" + confirmed + "/confirm", "").statusCode(204);
    }

    private String place(String orderNo, String deliverBy, String remarks) {
        return post("/v1/orders", """
                {"orderNo": "%s", "customerId": "%s", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T",
                 "deliverBy": "%s", "remarks": %s,
                 "lines": [{"productId": "%s", "quantity": "1", "unit": "PCS", "unitPrice": "10"}]}""".formatted(
                                orderNo, customer, deliverBy, remarks == null ? null : '"' + remarks + '"', product))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "orderedOn, AFCDEB",
        "-orderedOn, BEDCFA",
        "deliverBy, ADFCEB",
        "-deliverBy, BECFDA",
        "orderNo, ABCDEF",
        "-orderNo, FEDCBA",
        "amount, AFCDEB",
        "-amount, BEDCFA"
    })
    void one_line_per_page_gives_each_line_once_also_where_the_values_are_the_same(String sort, String expected) {
        assertThat(letters(walk(Map.of("sort", sort), 1))).isEqualTo(expected);
        assertThat(letters(walk(Map.of("sort", sort), 4))).isEqualTo(expected);
    }

    @Test
    void the_lines_are_numbered_through_all_pages() {
        assertThat(walk(Map.of("sort", "orderNo"), 4))
                .extracting(line -> line.get("lineNo"))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @CsvSource({
        "status, CONFIRMED, B",
        "status, PLACED, AFCDE",
        "deliverFrom, 2026-05-02, FCEB",
        "deliverTo, 2026-05-01, AD",
        "text, 加急, A",
        "text, URGENT, A",
        "text, 100%, C",
        "text, nowhere, ''",
        "orderedFrom, 2199-01-01, ''",
        "orderedTo, 1999-12-31, ''",
        "sheetNo, OT-1999, ''",
        "orderNo, A, ''"
    })
    void what_is_asked_for_narrows_the_list(String parameter, String value, String expected) {
        assertThat(letters(walk(Map.of(parameter, value), 2))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sort, price, SORT_NOT_KNOWN",
        "status, CANCELED, INVALID_REQUEST",
        "deliverFrom, 2026-02-30, INVALID_REQUEST",
        "customer, me, INVALID_REQUEST",
        "after, bm8, CURSOR_UNREADABLE",
        "colour, red, UNKNOWN_PARAMETER"
    })
    void what_cannot_be_asked_is_refused(String parameter, String value, String code) {
        given().queryParam(parameter, value).get(SHEET).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void a_cursor_belongs_to_its_order() {
        String next = given().queryParam("customer", customer)
                .queryParam("limit", 2)
                .get(SHEET)
                .path("next");
        given().queryParam("after", next)
                .queryParam("sort", "amount")
                .get(SHEET)
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"sort\":\"amount\",\"lines\":1,\"place\":[\"USD\",\"x\",\"y\"]}", "null", "{\"place\":[]}"})
    void a_cursor_that_somebody_made_up_is_no_fault_of_ours(String made) {
        var cursor =
                java.util.Base64.getUrlEncoder().encodeToString(made.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        given().queryParam("after", cursor)
                .queryParam("sort", "amount")
                .get(SHEET)
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_UNREADABLE"));
    }

    private List<Map<String, Object>> walk(Map<String, String> asked, int limit) {
        var all = new ArrayList<Map<String, Object>>();
        var parameters = new HashMap<>(asked);
        parameters.put("customer", customer);
        parameters.put("limit", "" + limit);
        String next;
        do {
            var page = given().queryParams(parameters)
                    .get(SHEET)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items"));
            next = page.path("next");
            if (next != null) parameters.put("after", next);
        } while (next != null);
        return all;
    }

    private static String letters(List<Map<String, Object>> lines) {
        var letters = new StringBuilder();
        for (var line : lines) letters.append(line.get("orderNo").toString().charAt(0));
        return letters.toString();
    }
}
