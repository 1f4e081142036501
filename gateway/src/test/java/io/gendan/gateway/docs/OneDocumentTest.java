package io.gendan.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OneDocumentTest extends GatewayTest {

    /** After a change {@code ./gendan docs} writes it anew; what has changed is then seen in the diff. */
    @Test
    void the_document_says_what_the_services_say() throws IOException {
        var merged = MergedDocument.ofAllParts().yaml();
        if ("write".equals(System.getProperty("gendan.docs"))) Files.writeString(MergedDocument.FILE, merged);
        assertThat(Files.readString(MergedDocument.FILE)).isEqualTo(merged);
    }

    @Test
    void nothing_in_it_points_nowhere_and_nothing_hidden_is_in_it() throws IOException {
        var document = new YAMLMapper().readTree(Files.readString(MergedDocument.FILE));
        for (var reference : document.findValuesAsText("$ref"))
            assertThat(document.at(reference.substring(1).replace("~1", "/")).isMissingNode())
                    .as(reference)
                    .isFalse();
        assertThat(document.path("paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/v1/"));
        for (JsonNode path : document.path("paths"))
            for (var operation : path)
                assertThat(operation.path("summary").asText()).isNotBlank();
    }

    @Test
    void what_will_go_away_is_deprecated_in_it_too() throws IOException {
        var yaml = new YAMLMapper();
        var paths =
                (ObjectNode) yaml.readTree(MergedDocument.ofAllParts().yaml()).path("paths");
        MergedDocument.deprecate(paths, yaml.readTree(getClass().getResourceAsStream("/deprecations-of-tests.yaml")));
        assertThat(paths.path("/v1/orders/{id}").path("get").path("deprecated").asBoolean())
                .isTrue();
        assertThat(paths.path("/v1/customers").path("get").path("deprecated").asBoolean())
                .isTrue();
        assertThat(paths.path("/v1/customers").path("post").has("deprecated")).isFalse();
    }

    @Test
    void what_a_generated_client_calls_an_operation_is_said_by_its_path() {
        assertThat(OperationName.of("post", "/v1/orders/{id}/confirm", false)).isEqualTo("postOrderConfirm");
        assertThat(OperationName.of("get", "/v1/complaints/{id}/clocks", false)).isEqualTo("getComplaintClocks");
        assertThat(OperationName.of("get", "/v1/complaint-clocks", true)).isEqualTo("listComplaintClocks");
        assertThat(OperationName.of("get", "/v1/sheets/order-tracking.{format}", false))
                .isEqualTo("getSheetsOrderTrackingFile");
        assertThat(OperationName.of("get", "/v1/letters/{id}.pdf", false)).isEqualTo("getLetterPdf");
    }

    @Test
    void a_rule_that_says_no_is_named_with_its_words() throws IOException {
        var document = new YAMLMapper().readTree(Files.readString(MergedDocument.FILE));
        var refused = document.at("/components/responses/OrderRefused");
        assertThat(document.at("/paths/~1v1~1orders~1{id}~1cancel/post/responses/409/$ref")
                        .asText())
                .endsWith("/OrderRefused");
        assertThat(refused.path("description").asText()).contains("ORDER_CANCELLED");
        assertThat(refused.at("/content/application~1problem+json/examples/ORDER_CANCELLED/value/detail")
                        .asText())
                .isEqualTo("The order is cancelled: nothing more is done with it");
    }

    /** What is served was copied before this test could write it anew: so it is compared with itself, not with the file. */
    @Test
    void it_is_served_as_json_and_as_yaml_to_everybody() throws IOException {
        var json = given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .extract()
                .asString();
        var yaml = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType(containsString("yaml"))
                .extract()
                .asString();
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new ObjectMapper().readTree(json));
        given().get("/openapi?format=xml").then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/", "/docs/events"})
    void a_person_with_a_browser_finds_a_page(String path) {
        given().get(path).then().statusCode(200).contentType(containsString("text/html"));
    }

    @Test
    void every_message_is_on_a_page_that_runs_nothing_and_fetches_nothing() throws IOException {
        var page = given().get("/docs/events")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();
        var document = given().get("/docs/asyncapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var messages = new YAMLMapper().readTree(document).at("/components/messages");
        assertThat(messages.size()).isGreaterThan(80);
        messages.fieldNames().forEachRemaining(type -> assertThat(page).contains("<section id=\"" + type + "\">"));
        assertThat(page).doesNotContain("<script").doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void the_page_to_try_it_brings_everything_along() {
        var page = given().get("/docs/").then().extract().asString();
        assertThat(page).contains("/openapi").doesNotContainPattern("(src|href)=\"?(https?:)?//");
    }
}
