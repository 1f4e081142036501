package io.gendan.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignInTest extends GatewayTest {
    private static ValidatableResponse signIn(String username, String password) {
        return given().contentType("application/json")
                .body("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password))
                .post("/v1/tokens")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "merchandiser, MERCHANDISER",
        "sales-a, SALESPERSON",
        "sales-b, SALESPERSON",
        "supervisor, SUPERVISOR",
        "sales-dept, SALES",
        "purchasing, PURCHASING",
        "manufacturing, MANUFACTURING",
        "rnd, RND",
        "deputy-gm, DEPUTY_GENERAL_MANAGER",
        "gm, GENERAL_MANAGER",
        "admin, ADMIN"
    })
    void everybody_on_the_list_can_sign_in(String username, String role) {
        signIn(username, "gendan")
                .statusCode(200)
                .body("username", equalTo(username))
                .body("roles", contains(role));
    }

    @Test
    void the_token_opens_the_door_and_names_the_account_and_not_the_person() {
        var token = signIn("sales-b", "gendan")
                .body("tokenType", equalTo("Bearer"))
                .extract()
                .<String>path("accessToken");
        given().auth().oauth2(token).get("/v1/orders").then().statusCode(201);
        given().auth().oauth2(token).get("/v1/events").then().statusCode(200);
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("\"staff-003\"", "\"STAFF\"").doesNotContain("sales-b");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() {
        var wrong =
                signIn("purchasing", "guess").statusCode(401).extract().body().asString();
        var unknown =
                signIn("nobody-here", "guess").statusCode(401).extract().body().asString();
        assertThat(wrong).isEqualTo(unknown).contains("WRONG_CREDENTIALS");
    }

    @Test
    void who_guesses_has_to_wait_and_nobody_else() {
        for (int i = 0; i < 5; i++) signIn("rnd-guessed", "guess-" + i).statusCode(401);
        signIn("rnd-guessed", "guess-6")
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_TRIES"))
                .header("Retry-After", org.hamcrest.Matchers.notNullValue());
        signIn("rnd", "gendan").statusCode(200);
    }

    @Test
    void a_token_is_asked_for_by_post_alone() {
        given().get("/v1/tokens").then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void what_is_missing_is_named() {
        given().contentType("application/json")
                .body("{\"username\": \"rnd\"}")
                .post("/v1/tokens")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/password"));
        given().contentType("application/json")
                .body("{")
                .post("/v1/tokens")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        given().contentType("text/plain")
                .body("rnd")
                .post("/v1/tokens")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
