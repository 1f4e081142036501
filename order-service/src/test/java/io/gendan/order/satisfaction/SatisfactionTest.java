package io.gendan.order.satisfaction;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.local.TestPlatform;
import io.gendan.order.InTheHouse;
import io.gendan.order.OthersSay;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class SatisfactionTest extends InTheHouse {
    private static final Pattern LINK = Pattern.compile("http\\S+(/s/[\\w-]{43})");

    @Inject
    Transactions transactions;

    private String email;
    private UUID customer;

    @BeforeEach
    void a_customer_with_a_mailbox() {
        TestPlatform.mail();
        email = "ann-" + UUID.randomUUID() + "@acme.example";
        customer = UUID.fromString(Story.customer(email));
    }

    @Test
    void who_got_the_goods_is_asked_by_mail_and_answers_once_without_a_login() {
        var shipment = delivered(2);
        var link = link(mail());
        given().get(link)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-store")
                .body(containsString("S-9"))
                .body(containsString("How content are you?"));

        answer(link, "6")
                .statusCode(400)
                .body(containsString("still missing"))
                .body(containsString("well &lt;done&gt;"));
        answer(link, "5").statusCode(200).body(containsString("recorded as you gave it"));
        answer(link, "1").statusCode(409).body(containsString("answered already"));
        given().get(link).then().statusCode(200).body(containsString("answered already"));

        var row = of(customer).getMap("items[0]");
        assertThat(row).containsEntry("subjectId", shipment.toString()).containsEntry("comment", "well <done>");
        assertThat(row.get("scores").toString()).contains("handling=5");
        assertThat(given().get("/v1/sheets/satisfaction.csv?customer=" + customer)
                        .asString())
                .contains("客户名称 Customer", ",S-9,", ",4,3,5,5,5,是 yes,,well <done>");
        given().get("/v1/sheets/satisfaction.pdf?customer=" + customer).then().statusCode(200);
        given().get("/v1/satisfaction/trend?customer=" + customer)
                .then()
                .body("months", hasSize(1))
                .body("months[0].scores.handling", equalTo("5.00"))
                .body("months[0].wouldOrderAgain", equalTo("1.00"));
        given().get("/v1/satisfaction?answered=true&customer=" + customer)
                .then()
                .body("items", hasSize(1));
        given().get("/v1/satisfaction?answered=false&customer=" + customer)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_arrival_on_the_way_is_no_delivery_and_nobody_is_asked_twice_in_two_weeks() {
        var first = delivered(2);
        mail();
        var second = UUID.randomUUID();
        OthersSay.booked(second, customer, 2);
        OthersSay.arrived(second, 1);
        OthersSay.arrived(second, 2);
        var last = UUID.randomUUID();
        settled(last, UUID.randomUUID());
        await().atMost(20, SECONDS).until(() -> of(customer).getList("items").size() == 2);
        assertThat(of(customer).getList("items.subjectId")).containsExactly(first.toString(), last.toString());
    }

    @Test
    void whose_goods_were_hit_is_asked_when_the_case_is_settled_and_how_long_they_waited_stands_beside_it() {
        var shipment = UUID.randomUUID();
        var incident = UUID.randomUUID();
        OthersSay.booked(shipment, customer, 1);
        OthersSay.affected(shipment, customer, incident, Instant.parse("2026-01-05T08:00:00Z"));
        OthersSay.arrived(shipment, 1);
        OthersSay.told(incident, customer, Instant.parse("2026-01-05T08:20:00Z"));
        OthersSay.told(incident, customer, Instant.parse("2026-01-05T08:04:00Z"));
        OthersSay.told(incident, customer, Instant.parse("2026-01-05T08:30:00Z"));
        settled(UUID.randomUUID(), incident);
        var mail = mail();
        assertThat(mail).contains("The case CA-1 is settled");
        answer(link(mail), "4").statusCode(200);
        var rows = of(customer);
        assertThat(rows.getList("items.occasion")).containsExactly("CASE");
        assertThat(rows.getString("items[0].noticeAfter")).isEqualTo("PT4M");
        given().get("/v1/satisfaction/trend?customer=" + customer)
                .then()
                .body("months[0].noticeAfter", equalTo("PT4M"));
    }

    @Test
    void a_word_that_was_never_sent_opens_nothing() {
        given().get("/s/" + "x".repeat(43)).then().statusCode(404).body(containsString("no question"));
        answer("/s/" + "x".repeat(43), "5").statusCode(404);
    }

    @Test
    void the_word_from_the_mail_is_kept_nowhere() {
        delivered(1);
        var token = link(mail()).substring(3);
        for (var table : new String[] {"event", "outbox", "satisfaction", "question_mail", "question_token"})
            assertThat(rows(table)).noneMatch(row -> row.contains(token));
    }

    @Test
    void after_its_time_the_page_says_so() {
        delivered(1);
        var link = link(mail());
        transactions.run(
                Cause.of("test"),
                tx -> tx.update("UPDATE satisfaction SET answer_by = asked_at WHERE customer_id = ?", customer));
        given().get(link).then().statusCode(200).body(containsString("is over")).body(not(containsString("<form")));
    }

    private UUID delivered(int legs) {
        var shipment = UUID.randomUUID();
        OthersSay.booked(shipment, customer, legs);
        OthersSay.arrived(shipment, legs);
        return shipment;
    }

    private void settled(UUID theCase, UUID incident) {
        OthersSay.settled(theCase, incident, customer);
    }

    private static ValidatableResponse answer(String link, String handling) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("goods", "4")
                .formParam("delivery", "3")
                .formParam("documents", "5")
                .formParam("communication", "5")
                .formParam("handling", handling)
                .formParam("wouldOrderAgain", "yes")
                .formParam("comment", "well <done>")
                .post(link)
                .then();
    }

    private String mail() {
        var box = TestPlatform.mail().url() + "/messages?to=" + email;
        return await().atMost(20, SECONDS)
                .until(() -> given().get(box).jsonPath().getString("[0].text"), text -> text != null);
    }

    private static String link(String mail) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    private static JsonPath of(UUID customer) {
        return given().get("/v1/satisfaction?customer=" + customer).jsonPath();
    }

    private java.util.List<String> rows(String table) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query("SELECT to_jsonb(t)::text AS row FROM " + table + " t", row -> row.getString("row")));
    }
}
