package io.gendan.shipment.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class ShipmentSheetTest extends InTheHouse {
    private static final String SHEET = "/v1/sheets/shipment-tracking";
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d \\+08:00";

    @Inject
    Shipped shipped;

    @BeforeEach
    void three_shipments_of_one_customer() {
        shipped.once();
    }

    @ParameterizedTest
    @CsvSource({
        "sheetNo, ABC",
        "-sheetNo, CBA",
        "shippedOn, CBA",
        "-shippedOn, ABC",
        "due, BCA",
        "-due, ACB",
        "customerName, CBA",
        "-customerName, ABC",
        "orderNo, BCA",
        "-orderNo, ACB",
        "contractNo, BAC",
        "-contractNo, CAB"
    })
    void one_line_per_page_gives_each_line_once_in_every_order(String sort, String expected) {
        assertThat(letters(walk(Map.of("sort", sort), 1))).isEqualTo(expected);
        assertThat(letters(walk(Map.of("sort", sort), 2))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "contractNo, K-2, C",
        "vessel, d, AC",
        "vessel, E, A",
        "vessel, F, ''",
        "imo, IMO 9074729, AC",
        "imo, 9321483, A",
        "voyage, ca-981, B",
        "place, CNTAO, AC",
        "place, CNQIN, AC",
        "place, cn qdg, AC",
        "place, USNYC, A",
        "place, USJFK, B",
        "status, BOOKED, A",
        "status, UNDER_WAY, C",
        "status, ARRIVED, B",
        "transportMode, VESSEL, AC",
        "transportMode, AIR, B",
        "manufacturingStatus, IN_PRODUCTION, A",
        "manufacturingStatus, PACKED, ''",
        "cargoCondition, DAMAGED, C",
        "cargoCondition, UNKNOWN, A",
        "openIncident, true, C",
        "openIncident, false, AB",
        "overdue, true, C",
        "overdue, false, AB",
        "text, 300 ctn, C",
        "text, n-1, B",
        "text, 100%, ''"
    })
    void what_is_asked_for_narrows_the_list(String parameter, String value, String expected) {
        assertThat(letters(walk(Map.of(parameter, value), 2))).isEqualTo(expected);
    }

    @Test
    void ship_and_voyage_are_those_of_one_leg() {
        var voyageOfE = shipped.voyage + "9";
        assertThat(letters(walk(Map.of("vessel", "E", "voyage", voyageOfE), 5))).isEqualTo("A");
        assertThat(letters(walk(Map.of("vessel", "D", "voyage", voyageOfE), 5))).isEmpty();
        assertThat(letters(walk(Map.of("imo", Fleet.D, "voyage", voyageOfE), 5)))
                .isEmpty();
    }

    @Test
    void of_one_order_or_one_incident() {
        assertThat(letters(walk(Map.of("order", shipped.orderOfC.toString()), 5)))
                .isEqualTo("C");
        assertThat(letters(walk(Map.of("order", Id.next().toString()), 5))).isEmpty();
        assertThat(letters(walk(Map.of("incident", shipped.incident), 5))).isEqualTo("C");
        assertThat(letters(walk(Map.of("incident", Id.next().toString()), 5))).isEmpty();
    }

    /** C left at half past midnight in Shanghai, when it was the day before in Greenwich. */
    @Test
    void days_are_those_of_the_company() {
        var day = shipped.sailed;
        assertThat(letters(walk(Map.of("shippedFrom", "" + day), 5))).isEqualTo("BC");
        assertThat(letters(walk(Map.of("shippedFrom", "" + day.plusDays(1)), 5)))
                .isEqualTo("B");
        assertThat(letters(walk(Map.of("shippedTo", "" + day), 5))).isEqualTo("C");
        assertThat(letters(walk(Map.of("shippedTo", "" + day.minusDays(1)), 5))).isEmpty();
        assertThat(letters(walk(Map.of("dueFrom", "" + shipped.due), 5))).isEqualTo("AC");
        assertThat(letters(walk(Map.of("dueFrom", "" + shipped.due.plusDays(1)), 5)))
                .isEqualTo("A");
        assertThat(letters(walk(Map.of("dueTo", "" + shipped.due), 5))).isEqualTo("BC");
        assertThat(letters(walk(Map.of("dueTo", "" + shipped.due.minusDays(1)), 5)))
                .isEqualTo("B");
        assertThat(walk(Map.of("status", "UNDER_WAY"), 5).getFirst().get("shippedOn"))
                .isEqualTo(day.toString());
    }

    @Test
    void a_line_says_what_is_known_and_how_sure_that_is() {
        given().queryParam("customer", shipped.customer)
                .get(SHEET)
                .then()
                .statusCode(200)
                .body("items.lineNo", contains(1, 2, 3))
                .body("items[0].customerName", equalTo("Zeta Imports"))
                .body("items[0]", not(hasKey("shippedOn")))
                .body("items[0].carriedBy", equalTo("D " + shipped.voyage + "1 / E " + shipped.voyage + "9"))
                .body("items[0].route", equalTo("CNTAO-KRPUS-USNYC"))
                .body("items[0].manufacturingStatus", equalTo("IN_PRODUCTION"))
                .body("items[1].carriedBy", equalTo("AIR CA981"))
                .body("items[1].arrival.status", equalTo("ACTUAL"))
                .body("items[1].arrival.source", equalTo("GENDAN"))
                .body("items[1].arrival.words", startsWith("已到 arrived on "))
                .body("items[1].remarks", equalTo("cargo SOUND"))
                .body("items[2].arrival.status", equalTo("PASSED_UNCONFIRMED"))
                .body("items[2].arrival.wasDueOn", equalTo(shipped.due.toString()))
                .body("items[2].arrival", not(hasKey("expectedOn")))
                .body(
                        "items[2].arrival.words",
                        matchesPattern("逾期 overdue: was due on " + shipped.due + " \\(booking, \\d+ min ago\\)"))
                .body("items[2].remarks", matchesPattern("incident .+ open; cargo DAMAGED"));
    }

    @Test
    void a_new_estimate_and_a_rollover_are_told_with_their_age() {
        assertThat(arrivalOfA()).matches("planned for .* \\(booking, \\d+ min ago\\)|计划 .*\\(booking, \\d+ min ago\\)");
        var eta = Fleet.now().plus(Duration.ofDays(27));
        Shipped.post(shipped.a + "/eta", "{\"legNo\": 2, \"eta\": \"" + eta + "\"}")
                .statusCode(204);
        assertThat(arrivalOfA()).matches("预计 expected on .* \\(GENDAN, 0 min ago\\)");
    }

    private String arrivalOfA() {
        return given().queryParam("customer", shipped.customer).get(SHEET).path("items[0].arrival.words");
    }

    @ParameterizedTest
    @CsvSource({
        "sort, price, SORT_NOT_KNOWN",
        "status, SAILED, INVALID_REQUEST",
        "transportMode, BALLOON, INVALID_REQUEST",
        "cargoCondition, WET, INVALID_REQUEST",
        "shippedFrom, 2026-02-30, INVALID_REQUEST",
        "dueTo, soon, INVALID_REQUEST",
        "imo, 9074728, INVALID_REQUEST",
        "place, Busan, INVALID_REQUEST",
        "voyage, ///, INVALID_REQUEST",
        "openIncident, maybe, INVALID_REQUEST",
        "overdue, yes, INVALID_REQUEST",
        "customer, me, INVALID_REQUEST",
        "order, O-1, INVALID_REQUEST",
        "incident, I-1, INVALID_REQUEST",
        "after, bm8, CURSOR_UNREADABLE",
        "limit, 0, LIMIT_OUT_OF_RANGE",
        "colour, red, UNKNOWN_PARAMETER"
    })
    void what_cannot_be_asked_is_refused(String parameter, String value, String code) {
        given().queryParam(parameter, value).get(SHEET).then().statusCode(400).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF-",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK"
    })
    void it_comes_as_a_file_with_its_name(String format, String type, String begins) {
        var file = given().queryParam("customer", shipped.customer).get(SHEET + "." + format);
        file.then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", startsWith("attachment; filename=\"shipment-tracking-ST-"));
        assertThat(new String(file.asByteArray(), StandardCharsets.ISO_8859_1)).startsWith(begins);
    }

    @Test
    void the_file_has_the_lines_that_were_asked_for_in_their_order() {
        var csv = new String(
                given().queryParam("customer", shipped.customer)
                        .queryParam("transportMode", "VESSEL")
                        .queryParam("sort", "-sheetNo")
                        .get(SHEET + ".csv")
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().map(line -> line.substring(0, 2))).containsExactly("\uFEFF编", "C-", "A-");
        assertThat(csv)
                .contains(",K-2," + shipped.sailed + ",300 CTN,VESSEL,D " + shipped.voyage + "2,CNTAO-KRPUS,New York,")
                .containsPattern("逾期 overdue: was due on " + shipped.due + " \\(booking, " + MOMENT + "\\)")
                .doesNotContain(" ago");
    }

    private List<Map<String, Object>> walk(Map<String, String> asked, int limit) {
        var all = new ArrayList<Map<String, Object>>();
        var parameters = new HashMap<>(asked);
        parameters.put("customer", shipped.customer.toString());
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
        for (var line : lines) letters.append(line.get("sheetNo").toString().charAt(0));
        return letters.toString();
    }
}
