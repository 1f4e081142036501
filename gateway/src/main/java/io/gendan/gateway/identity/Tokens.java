package io.gendan.gateway.identity;

import io.gendan.eventsourcing.Id;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs what the gateway knows of a person who has signed in. The services know the public key and believe nothing else. */
@Singleton
class Tokens {
    /** Who works here. Partners can have accounts too; what is for all of the staff is not for them. */
    private static final Set<String> STAFF_ROLES = Set.of(
            "MERCHANDISER",
            "SALESPERSON",
            "SUPERVISOR",
            "SALES",
            "PURCHASING",
            "MANUFACTURING",
            "RND",
            "DEPUTY_GENERAL_MANAGER",
            "GENERAL_MANAGER",
            "ADMIN");

    private final PrivateKey key;
    private final Duration lifetime;
    private final Clock clock;

    Tokens(
            @ConfigProperty(name = "gendan.token.private.key") Path keyFile,
            @ConfigProperty(name = "gendan.token.lifetime") Duration lifetime,
            Clock clock)
            throws Exception {
        this.key = KeyUtils.decodePrivateKey(Files.readString(keyFile));
        this.lifetime = lifetime;
        this.clock = clock;
    }

    record Token(String text, Instant expiresAt) {}

    Token sign(StaffList.Account account) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var end = now.plus(lifetime);
        var text = Jwt.issuer("gendan")
                .subject(account.id())
                .upn(account.id())
                .groups(groups(account.roles()))
                .issuedAt(now)
                .expiresAt(end)
                .claim("jti", Id.next().toString())
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .sign(key);
        return new Token(text, end);
    }

    /** The account's roles, and that it is one of the staff's if it is. */
    static Set<String> groups(List<String> roles) {
        var groups = new TreeSet<>(roles);
        groups.remove("STAFF");
        if (roles.stream().anyMatch(STAFF_ROLES::contains)) groups.add("STAFF");
        return groups;
    }
}
