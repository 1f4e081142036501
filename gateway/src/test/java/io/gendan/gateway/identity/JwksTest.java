package io.gendan.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JwksTest extends GatewayTest {
    @Test
    void whoever_has_the_published_key_can_check_a_token_by_its_name() throws Exception {
        var published = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var token = given().contentType("application/json")
                .body("{\"username\": \"gm\", \"password\": \"gendan\"}")
                .post("/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("accessToken");
        var keys = new JsonWebKeySet(published).getJsonWebKeys();
        var claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setExpectedIssuer("gendan")
                .build()
                .process(token);
        assertThat(claims.getJwtClaims().getSubject()).isEqualTo("staff-010");
        assertThat(claims.getJoseObjects().getFirst().getKeyIdHeaderValue())
                .isEqualTo(keys.getFirst().getKeyId())
                .isNotBlank();
        assertThat(published)
                .as("no part of the private key")
                .doesNotContain("\"d\"")
                .doesNotContain("\"p\"");
    }
}
