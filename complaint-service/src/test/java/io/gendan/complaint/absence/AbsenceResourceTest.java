package io.gendan.complaint.absence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.gendan.complaint.ServiceTest;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-004",
        roles = {"SUPERVISOR", "STAFF"})
class AbsenceResourceTest extends ServiceTest {
    private static final Instant MONDAY = Instant.parse("2035-02-05T01:00:00Z");
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    @Inject
    AbsenceList list;

    @Inject
    Transactions transactions;

    @Inject
    Replay replay;

    private final String who = "staff-" + UUID.randomUUID();

    private static ValidatableResponse plan(String absent, String cover, Instant since, Instant until) {
        var body = "{\"absent\": \"%s\", \"cover\": \"%s\", \"since\": \"%s\", \"until\": \"%s\"}";
        return given().contentType(ContentType.JSON)
                .body(body.formatted(absent, cover, since, until))
                .post("/v1/absences")
                .then();
    }

    private Optional<String> cover(String of, Instant at) {
        return transactions.in(Cause.of("test"), tx -> list.cover(tx, of, at));
    }

    @Test
    void who_is_away_is_covered_from_the_first_to_the_last_moment() {
        plan(who, "staff-009", MONDAY, FRIDAY).statusCode(201);
        assertThat(cover(who, MONDAY.minusMillis(1))).isEmpty();
        assertThat(cover(who, MONDAY)).hasValue("staff-009");
        assertThat(cover(who, FRIDAY.minusMillis(1))).hasValue("staff-009");
        assertThat(cover(who, FRIDAY)).isEmpty();
        given().get("/v1/absences?absent=" + who + "&at=" + MONDAY)
                .then()
                .statusCode(200)
                .body("items.cover", contains("staff-009"))
                .body("items[0].plannedBy", equalTo("staff-004"));
        given().get("/v1/absences?absent=" + who + "&at=" + FRIDAY).then().body("items", hasSize(0));
    }

    @Test
    void whoever_covers_may_be_away_too_but_not_in_a_circle() {
        var second = who + "-2";
        plan(who, second, MONDAY, FRIDAY).statusCode(201);
        plan(second, "staff-010", MONDAY, FRIDAY).statusCode(201);
        assertThat(cover(who, MONDAY)).hasValue("staff-010");
        plan(second, "staff-009", MONDAY, FRIDAY).statusCode(201); // what was said last holds
        assertThat(cover(who, MONDAY)).hasValue("staff-009");
        plan(second, who, MONDAY, FRIDAY)
                .statusCode(409)
                .body("code", equalTo("COVERED_IN_A_CIRCLE"))
                .body("errors.pointer", contains("/cover"));
        assertThat(cover(who, MONDAY)).hasValue("staff-009");
        var third = who + "-3";
        plan(third, who, MONDAY, FRIDAY).statusCode(201);
        plan(second, third, FRIDAY.minusSeconds(1), FRIDAY.plusSeconds(60)).statusCode(409);
        plan(second, third, FRIDAY, FRIDAY.plusSeconds(60)).statusCode(201); // both are back by then
    }

    @Test
    void whoever_is_back_is_not_covered_any_more_also_after_a_rebuild() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        var place = plan(who, "staff-009", Instant.now().minusSeconds(60), tomorrow.plusSeconds(60))
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(cover(who, tomorrow)).hasValue("staff-009");
        given().post(place + "/call-off").then().statusCode(204).header("ETag", "\"2\"");
        given().get(place).then().statusCode(200).body("calledOffAt", notNullValue());
        assertThat(cover(who, tomorrow)).isEmpty();
        replay.rebuild(Cause.of("test"), "absences");
        assertThat(cover(who, tomorrow)).isEmpty();
        given().get(place).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void what_cannot_be_is_refused_where_it_stands() {
        plan(who, who, MONDAY, FRIDAY)
                .statusCode(422)
                .body("code", equalTo("COVERED_BY_THEMSELVES"))
                .body("errors[0].pointer", equalTo("/cover"));
        plan(who, "the boss", MONDAY, FRIDAY).statusCode(400).body("errors[0].pointer", equalTo("/cover"));
        given().post("/v1/absences/" + UUID.randomUUID() + "/call-off").then().statusCode(404);
        given().get("/v1/absences?at=tomorrow").then().statusCode(400).body("errors.pointer", contains("/at"));
    }

    @Test
    @TestSecurity(
            user = "staff-001",
            roles = {"MERCHANDISER", "STAFF"})
    void nobody_decides_about_others_who_does_not_lead() {
        plan("SUPERVISOR", "staff-001", MONDAY, FRIDAY).statusCode(403).body("code", equalTo("NOT_YOURS_TO_DECIDE"));
        plan("staff-001", "staff-002", MONDAY, FRIDAY).statusCode(201);
    }
}
