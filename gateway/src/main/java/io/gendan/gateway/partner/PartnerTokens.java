package io.gendan.gateway.partner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gendan.gateway.identity.Tokens;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the services are shown for a key: signed as the staff's tokens are, short-lived, and never past the key's own end. It is used
 * again until shortly before its end: a signature costs more than all else that happens to a request here.
 */
@Singleton
class PartnerTokens {
    private static final int MOST = 10_000; // keys
    private static final Duration SHORTLY = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final Clock clock;
    private final Duration lifetime;
    private final Cache<String, Tokens.Token> signed;

    PartnerTokens(
            Tokens tokens, Clock clock, @ConfigProperty(name = "gendan.partner.token-lifetime") Duration lifetime) {
        this.tokens = tokens;
        this.clock = clock;
        this.lifetime = lifetime;
        this.signed = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(lifetime)
                .build();
    }

    String of(Partners.Stored key) {
        var now = clock.instant();
        return signed.asMap()
                .compute(
                        key.prefix(),
                        (_, before) -> before != null && lasts(before, key, now) ? before : sign(key, now))
                .text();
    }

    private boolean lasts(Tokens.Token token, Partners.Stored key, Instant now) {
        return tokens.isOfToday(token)
                && token.expiresAt().isAfter(now.plus(SHORTLY))
                && !token.expiresAt().isAfter(key.expiresAt());
    }

    private Tokens.Token sign(Partners.Stored key, Instant now) {
        var end = now.plus(lifetime);
        var groups = new TreeSet<>(Set.of("PARTNER"));
        key.scopes().forEach(scope -> groups.add(scope.name()));
        return tokens.sign(
                // the account and not the secret: an Idempotency-Key is still its caller's after a rotation
                "partner-" + key.account(),
                groups,
                Map.of(
                        "customer",
                        key.customer().toString(),
                        "credentials_until",
                        key.expiresAt().getEpochSecond()),
                end.isBefore(key.expiresAt()) ? end : key.expiresAt());
    }
}
