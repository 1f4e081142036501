package io.gendan.gateway;

import static io.restassured.RestAssured.given;

import io.gendan.local.RealPostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway on a real PostgreSQL and Kafka, with small servers in the places of the services: one boot for all tests. */
@QuarkusTestResource(
        value = RealPostgresAndKafka.class,
        initArgs = {@ResourceArg(name = "database", value = "gateway"), @ResourceArg(name = "mail", value = "true")})
@QuarkusTestResource(Behind.class)
public abstract class GatewayTest {
    public static String token(String... roles) {
        return token(Instant.now().plusSeconds(600), roles);
    }

    public static String token(Instant end, String... roles) {
        return signed(Jwt.issuer("gendan")
                .subject("staff-1")
                .upn("staff-1")
                .groups(groups(roles))
                .issuedAt(end.minusSeconds(1000))
                .expiresAt(end));
    }

    /** As the gateway would sign it. */
    public static String signed(JwtClaimsBuilder claims) {
        try (var files = Files.list(Path.of(setting("gendan.token.keys.folder")))) {
            var key = KeyUtils.decodePrivateKey(
                    Files.readString(files.sorted().findFirst().orElseThrow()));
            return claims.jws()
                    .keyId(given().get("/.well-known/jwks.json").path("keys[0].kid"))
                    .sign(key);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a sign-in gives them: all roles that these tests use are the staff's, but for the customer's. */
    private static Set<String> groups(String... roles) {
        var groups = new HashSet<>(Set.of(roles));
        if (!groups.contains("CUSTOMER")) groups.add("STAFF");
        return groups;
    }

    public static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
