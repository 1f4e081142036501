package io.gendan.complaint.letter;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.local.TestPlatform;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What one asks of letters, about a case whose customer has been told. */
abstract class LettersOfACase extends ServiceTest {
    static final String ACKNOWLEDGEMENT = """
            "kind": "ACKNOWLEDGEMENT", "facts": {"orderNo": "O-2026-000007", "product": "green tea", "cause": "QUALITY",
            "meetingAt": "2026-03-02T06:00:00Z", "replyBy": "2026-03-03T10:00:00Z", "pleaseSend": ["PHOTOS"]}""";
    static final String RECOURSE = """
            "kind": "RECOURSE_NOTICE", "facts": {"counterpart": "Ocean Line", "ground": "20 cartons were wet.",
            "billOfLadingNo": "OL-77", "amount": {"amount": "1250.50", "currency": "USD"}, "deadline": "2026-03-20",
            "deadlineSource": "Hague-Visby Rules, art. III 6", "demand": "Please pay."}""";

    record ACase(String id, String number, UUID customer) {}

    static ACase aCase() {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        var found = cases(customer);
        return new ACase(found.getString("items[0].id"), found.getString("items[0].caseNo"), customer.customer());
    }

    static ValidatableResponse write(String path, ACase about, String rest) {
        return given().contentType(ContentType.JSON)
                .body("{\"matter\": {\"kind\": \"CASE\", \"id\": \"" + about.id() + "\"}, " + rest + "}")
                .post("/v1/letters" + path)
                .then();
    }

    static String draft(ACase about, String rest) {
        return write("", about, rest)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    static ValidatableResponse one(String letter) {
        return given().get("/v1/letters/" + letter).then().statusCode(200);
    }

    static ValidatableResponse edit(String letter, long version, String subject, String body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"subject\": \"" + subject + "\", \"body\": \"" + body + "\"}")
                .post("/v1/letters/" + letter + "/edit")
                .then();
    }

    static ValidatableResponse send(String letter, long version) {
        return given().header("If-Match", "\"" + version + "\"")
                .post("/v1/letters/" + letter + "/send")
                .then();
    }

    static ValidatableResponse callOff(String letter, long version) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"it cannot arrive\"}")
                .post("/v1/letters/" + letter + "/call-off")
                .then();
    }

    static ValidatableResponse erase(String letter) {
        return given().contentType(ContentType.JSON)
                .body("{\"reason\": \"somebody in it asked for it\"}")
                .post("/v1/letters/" + letter + "/erase")
                .then();
    }

    /** The mail as it came, with its headers. */
    static String source(JsonNode mail) {
        var uri = URI.create(
                TestPlatform.mail().url() + "/messages/" + mail.get("id").asText());
        try (var source = uri.toURL().openStream()) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
