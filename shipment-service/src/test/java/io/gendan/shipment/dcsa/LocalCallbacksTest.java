package io.gendan.shipment.dcsa;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.local.RealPostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A house that was told nothing about callbacks, as it is anywhere but on the machine of who tries it out. */
@QuarkusTest
@TestProfile(LocalCallbacksTest.TellsNothing.class)
@TestSecurity(
        user = "subscriber",
        roles = {"MERCHANDISER", "STAFF"})
class LocalCallbacksTest {
    public static class TellsNothing implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Elsewhere.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** All that the local house is told, but for that. */
    public static class Elsewhere implements QuarkusTestResourceLifecycleManager {
        private final RealPostgresAndKafka house = new RealPostgresAndKafka();

        @Override
        public Map<String, String> start() {
            house.init(Map.of("database", "shipment_service"));
            var told = house.start();
            told.remove("gendan.callbacks.private");
            return told;
        }

        @Override
        public void stop() {
            house.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/x",
                "https://127.0.0.1:9/x",
                "https://localhost/x",
                "https://10.1.2.3/x",
                "https://[::1]/x",
                "http://93.184.216.34/x"
            })
    void nobody_near_the_house_is_called(String url) {
        var secret = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";
        given().contentType(ContentType.JSON)
                .body("{\"callbackUrl\": \"" + url + "\", \"secret\": \"" + secret + "\"}")
                .post("/dcsa/tnt/v2/event-subscriptions")
                .then()
                .statusCode(422)
                .body("code", equalTo("CALLBACK_REFUSED"))
                .body("detail", containsString("callbackUrl"))
                .body("errors.pointer", hasItem("/callbackUrl"));
    }
}
