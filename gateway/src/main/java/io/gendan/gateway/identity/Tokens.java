package io.gendan.gateway.identity;

import io.gendan.eventsourcing.Id;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs what the gateway knows of whom it let in. The services know the public key and believe nothing else. */
@Singleton
public class Tokens {
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

    private final SigningKeys keys;
    private final Duration lifetime;
    private final Clock clock;

    Tokens(SigningKeys keys, @ConfigProperty(name = "gendan.token.lifetime") Duration lifetime, Clock clock) {
        this.keys = keys;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** @param key the name of the one it is signed with */
    public record Token(String text, Instant expiresAt, String key) {}

    Token sign(StaffList.Account account) {
        return sign(
                account.id(), groups(account.roles()), Map.of(), clock.instant().plus(lifetime));
    }

    /** @param end to the second: what is below is cut off */
    public Token sign(String account, Set<String> groups, Map<String, Object> claims, Instant end) {
        var second = end.truncatedTo(ChronoUnit.SECONDS);
        var token = Jwt.issuer("gendan")
                .subject(account)
                .upn(account)
                .groups(groups)
                .issuedAt(clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .expiresAt(second)
                .claim("jti", Id.next().toString());
        claims.forEach(token::claim);
        var key = keys.signing();
        var text = token.jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(key.name())
                .sign(key.secret());
        return new Token(text, second, key.name());
    }

    /** Whether one made now would be signed with the same key: another may be on its way out of use. */
    public boolean isOfToday(Token token) {
        return token.key().equals(keys.signing().name());
    }

    /** The account's roles, and that it is one of the staff's if it is. */
    static Set<String> groups(List<String> roles) {
        var groups = new TreeSet<>(roles);
        groups.removeAll(Set.of("STAFF", "PARTNER"));
        if (roles.stream().anyMatch(STAFF_ROLES::contains)) groups.add("STAFF");
        return groups;
    }
}
