package io.gendan.eventsourcing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;

/**
 * A token that was found good is believed for a minute, and never past its own end: checking the signature of each request anew
 * was a third of what a command costs. A key that is taken back is obeyed within that minute.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class CheckedTokens extends JWTCallerPrincipalFactory {
    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 1_000; // tokens

    private final JWTCallerPrincipalFactory check = new DefaultJWTCallerPrincipalFactory();
    private final Cache<String, JWTCallerPrincipal> good =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();
    private final Clock clock;

    CheckedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var known = good.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) return known;
        var checked = check.parse(token, rules);
        good.put(token, checked);
        return checked;
    }
}
