package io.gendan.order.satisfaction;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class SatisfactionSheetTest extends InTheHouse {
    @Inject
    Transactions transactions;

    private UUID customer;

    @BeforeEach
    void four_were_asked() {
        customer = UUID.fromString(Story.customer());
        asked("A", "DELIVERY", "2026-03-01T15:59:59Z", "2026-03-09T00:00:00Z", 5);
        asked("B", "CASE", "2026-03-01T16:00:00Z", "2026-03-05T00:00:00Z", 2);
        asked("C", "DELIVERY", "2026-03-10T00:00:00Z", null, null);
        asked("D", "CASE", "2026-03-11T00:00:00Z", "2026-03-12T00:00:00Z", 4);
    }

    private void asked(String subject, String occasion, String at, String answeredAt, Integer lowest) {
        var others = lowest == null ? null : 5;
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        """
                INSERT INTO satisfaction (id, occasion, subject_id, subject_no, customer_id, order_ids, asked_at, answer_by, version,
                    answered_at, goods, delivery, documents, communication, handling, would_order_again)
                VALUES (gen_random_uuid(), ?, gen_random_uuid(), ?, ?, '{}', ?::timestamptz, ?::timestamptz, 1, ?::timestamptz,
                    ?, ?, ?, ?, ?, true)""", occasion, subject, customer, at, at, answeredAt, lowest, others, others, others, others));
    }

    @AfterEach
    void nobody_was() {
        transactions.run(Cause.of("test"), tx -> tx.update("DELETE FROM satisfaction WHERE customer_id = ?", customer));
    }

    @ParameterizedTest
    @CsvSource({
        "sort=askedAt, ABCD",
        "sort=-askedAt, DCBA",
        "sort=answeredAt, BADC",
        "sort=-answeredAt, CDAB",
        "sort=lowestScore, BDAC",
        "sort=customerName&occasion=CASE&answered=true, BD",
        "answered=false, C",
        "occasion=DELIVERY, AC",
        "lowestScore=4, BD",
        "lowestScore=1, ''",
        "askedFrom=2026-03-02, BCD",
        "askedTo=2026-03-01, A"
    })
    void what_is_asked_for_narrows_and_orders_the_list_page_by_page(String question, String expected) {
        var sorted =
                question.startsWith("sort=customerName") ? sorted(walk(question)) : String.join("", walk(question));
        assertThat(sorted).isEqualTo(expected);
        assertThat(given().get("/v1/sheets/satisfaction.csv?customer=" + customer + "&" + question)
                        .asString()
                        .lines())
                .hasSize(1 + expected.length());
    }

    private static String sorted(List<String> subjects) {
        return String.join("", subjects.stream().sorted().toList());
    }

    private List<String> walk(String question) {
        var subjects = new ArrayList<String>();
        for (String after = ""; after != null; ) {
            JsonPath page = given().get("/v1/satisfaction?limit=1&customer=" + customer + "&" + question + after)
                    .jsonPath();
            subjects.addAll(page.getList("items.subjectNo"));
            after = page.get("next") == null ? null : "&after=" + page.get("next");
        }
        return subjects;
    }

    @ParameterizedTest
    @CsvSource({"lowestScore=6", "lowestScore=0", "answered=perhaps", "occasion=NEVER", "sort=mood", "askedFrom=soon"})
    void what_cannot_be_asked_is_refused(String question) {
        given().get("/v1/satisfaction?" + question).then().statusCode(400);
    }

    @Test
    void a_place_that_somebody_made_up_is_no_fault_of_ours() {
        for (var made : new String[][] {
            {"/v1/satisfaction", "askedAt", "2026-13-45 00:00:00+00"},
            {"/v1/satisfaction", "askedAt", "yesterday"},
            {"/v1/satisfaction", "lowestScore", "1e1000000"},
            {"/v1/sheets/order-tracking", "orderedOn", "+99999999-01-01"},
        }) {
            var cursor = "{\"sort\":\"%s\",\"lines\":0,\"place\":[\"%s\",\"%s\"]}"
                    .formatted(made[1], made[2], UUID.randomUUID());
            given().queryParam("sort", made[1])
                    .queryParam("after", Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(UTF_8)))
                    .get(made[0])
                    .then()
                    .statusCode(400)
                    .body("status", equalTo(400));
        }
    }
}
