package io.gendan.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Somebody of the staff at the door, with a token as the gateway gives it: for what one person may not do alone. */
public record Staff(String account, String... roles) {
    private RequestSpecification request() {
        var groups = new HashSet<>(Set.of(roles));
        groups.add("STAFF");
        var token = Jwt.issuer("gendan")
                .subject(account)
                .upn(account)
                .groups(groups)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(600))
                .sign(); // in tests the service believes a pair of keys of its own
        return given().auth().oauth2(token);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, String body) {
        return request().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** As somebody who has read {@code resource} just now. */
    public ValidatableResponse postNow(String resource, String command, String body) {
        var etag = get(resource).statusCode(200).extract().header("ETag");
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post(resource + "/" + command)
                .then();
    }

    public byte[] file(String path) {
        return get(path).statusCode(200).extract().asByteArray();
    }
}
