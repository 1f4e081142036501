package io.gendan.complaint.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.complaint.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class CalendarResourceTest extends ServiceTest {
    @Test
    void four_working_hours_before_national_day_end_after_it() {
        given().get("/v1/calendar/working-time?from=2026-09-30T06:00:00Z&working=PT5H")
                .then()
                .statusCode(200)
                .body("until", equalTo("2026-10-08T02:00:00Z"))
                .body("working", equalTo("PT5H"))
                .body("assumed", equalTo(false));
        given().get("/v1/calendar/working-time?working=PT4H").then().statusCode(200);
        given().get("/v1/calendar/working-time?from=2030-01-01T00:00:00Z&working=PT1H")
                .then()
                .statusCode(200)
                .body("assumed", equalTo(true));
    }

    @Test
    void the_days_say_why_they_are_free() {
        given().get("/v1/calendar/days?from=2026-10-07&to=2026-10-11")
                .then()
                .statusCode(200)
                .body("zone", equalTo("Asia/Shanghai"))
                .body("sources", contains(startsWith("npm package chinese-days")))
                .body("days.working", equalTo(List.of(false, true, true, true, false)))
                .body("days[0].holiday", equalTo("National Day · 国庆节"))
                .body("days[1].hours[0].opens", equalTo("09:00:00"));
        given().get("/v1/calendar/days?from=2028-01-01&to=2028-12-31")
                .then()
                .statusCode(200)
                .body("sources", hasSize(0))
                .body("days[365].assumed", equalTo(true));
    }

    @Test
    void what_cannot_be_counted_is_refused_with_the_reason() {
        for (var wrong : List.of(
                "working-time?from=2026-09-30T06:00:00Z",
                "working-time?working=4h",
                "working-time?working=-PT1S",
                "working-time?working=PT2001H",
                "working-time?working=PT1H&from=yesterday",
                "working-time?working=PT1H&from=%2B1000000000-12-31T23:59:59Z",
                "days?from=2026-01-01",
                "days?from=2026-01-02&to=2026-01-01",
                "days?from=2026-01-01&to=2027-01-03",
                "days?from=%2B999999999-12-31&to=%2B999999999-12-31"))
            given().urlEncodingEnabled(false)
                    .get("/v1/calendar/" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVALID_REQUEST"))
                    .body("errors.pointer", hasSize(1))
                    .body("errors[0].detail", not(emptyString()));
        given().get("/v1/calendar/days?from=2026-01-02&to=2026-01-01").then().body("errors.pointer", contains("/to"));
        given().get("/v1/calendar/working-time?working=4h")
                .then()
                .body("errors.pointer", contains("/working"))
                .body("errors[0].detail", equalTo("is a duration like PT4H, not “4h”"));
    }
}
