package io.gendan.gateway;

import io.gendan.local.RealPostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway on a real PostgreSQL and Kafka, with small servers in the places of the services: one boot for all tests. */
@QuarkusTestResource(value = RealPostgresAndKafka.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
@QuarkusTestResource(Behind.class)
public abstract class GatewayTest {
    public static String token(String... roles) {
        return token(Instant.now().plusSeconds(600), roles);
    }

    public static String token(Instant end, String... roles) {
        return Jwt.issuer("gendan")
                .subject("staff-1")
                .upn("staff-1")
                .groups(groups(roles))
                .issuedAt(end.minusSeconds(1000))
                .expiresAt(end)
                .sign(setting("gendan.token.private.key"));
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
