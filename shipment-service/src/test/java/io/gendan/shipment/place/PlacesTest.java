package io.gendan.shipment.place;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.siegmar.fastcsv.reader.CsvReader;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.UnLocode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class PlacesTest extends InTheHouse {
    @Test
    void every_code_of_the_list_is_understood_and_one_of_each_port_is_kept() throws IOException {
        try (var in = getClass().getResourceAsStream("/places/ports.csv");
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var all = rows.stream().toList();
            assertThat(all).hasSizeGreaterThan(1600);
            for (var row : all) {
                var same = row.getField("sameAs");
                var kept = same.isEmpty() ? row.getField("code") : same;
                assertThat(UnLocode.of(row.getField("code"))).hasValue(kept);
                assertThat(Places.of(kept)).isPresent();
            }
        }
    }

    @Test
    void a_port_has_the_zone_of_where_it_is() {
        assertThat(Places.zone("KRPUS")).hasValue(ZoneId.of("Asia/Seoul"));
        assertThat(Places.zone("CNQDG")).hasValue(ZoneId.of("Asia/Shanghai"));
        assertThat(Places.zone("USNYC")).hasValue(ZoneId.of("America/New_York"));
        assertThat(Places.zone("ARDDC")).isEmpty();
        assertThat(Places.zone("nowhere")).isEmpty();
    }

    @Test
    void a_port_is_found_by_any_of_its_codes() {
        given().get("/v1/places/CNQDG")
                .then()
                .statusCode(200)
                .body("code", equalTo("CNTAO"))
                .body("zone", equalTo("Asia/Shanghai"))
                .body("aliases", hasItem("CNQIN"));
        given().get("/v1/places/Busan").then().statusCode(404).body("code", equalTo("PLACE_UNREADABLE"));
        given().get("/v1/places/CNZZZ").then().statusCode(404).body("code", equalTo("PLACE_UNKNOWN"));
    }
}
