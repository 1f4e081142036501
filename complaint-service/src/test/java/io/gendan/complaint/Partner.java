package io.gendan.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who asks with a token as the gateway hands it on: a customer's own system, or one of our people. */
public record Partner(String customer, String token) {
    public static Partner of(String customer, String... scopes) {
        var groups = new HashSet<>(List.of(scopes));
        groups.add("PARTNER");
        var token = Jwt.issuer("gendan")
                .subject("partner-1")
                .upn("partner-1")
                .groups(groups)
                .claim("customer", customer)
                .expiresIn(600)
                .sign();
        return new Partner(customer, token);
    }

    public static String staff(String... roles) {
        var groups = new HashSet<>(Set.of(roles));
        groups.add("STAFF");
        return Jwt.issuer("gendan")
                .subject("staff-1")
                .upn("staff-1")
                .groups(groups)
                .expiresIn(600)
                .sign();
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
