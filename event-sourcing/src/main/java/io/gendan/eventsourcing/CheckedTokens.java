package io.gendan.eventsourcing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * A token that was found good by some rules is believed for a minute by the same ones, and never past its own end: checking the
 * signature of each request anew was a third of what a command costs. A key that is taken back is obeyed within that minute.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class CheckedTokens extends JWTCallerPrincipalFactory {
    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 1_000; // tokens

    private final Cache<Good, JWTCallerPrincipal> good =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();
    private final Clock clock;
    private final DefaultJWTTokenParser parser;

    /** @param keys of the house, for rules that name no key of their own */
    CheckedTokens(Clock clock, VerificationKeyResolver keys) {
        this.clock = clock;
        this.parser = new DefaultJWTTokenParser() {
            @Override
            protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo rules)
                    throws UnresolvableKeyException {
                return rules.getPublicKeyContent() == null ? keys : super.getVerificationKeyResolver(rules);
            }
        };
    }

    /** The house's own token is none of a service's, and the other way round: each is signed by who calls itself the issuer. */
    private record Good(String token, String issuer) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var key = new Good(token, rules.getIssuedBy());
        var known = good.getIfPresent(key);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) return known;
        var checked = check(token, rules);
        good.put(key, checked);
        return checked;
    }

    private JWTCallerPrincipal check(String token, JWTAuthContextInfo rules) throws ParseException {
        var parsed = parser.parse(token, rules);
        var type = parsed.getJoseObjects().getFirst().getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, parsed.getJwtClaims());
    }
}
