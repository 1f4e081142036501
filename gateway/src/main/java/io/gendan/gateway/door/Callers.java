package io.gendan.gateway.door;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Who asks? A signature is checked once and remembered by the whole token until it expires: the public key is at hand, so nothing
 * here waits and the event loop may ask. A token is never remembered beyond its end, and the services check it again themselves.
 */
@Singleton
class Callers {
    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final int MOST_REMEMBERED = 10_000;
    private static final String SCHEME = "Bearer ";

    private final JWTParser parser;
    private final Clock clock;
    private final Map<String, Caller> known = new ConcurrentHashMap<>();

    Callers(JWTParser parser, Clock clock) {
        this.parser = parser;
        this.clock = clock;
    }

    record Caller(String account, Set<String> roles, long expiresAtSecond) {}

    Optional<Caller> of(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        return of(header.substring(SCHEME.length()).strip());
    }

    private Optional<Caller> of(String token) {
        var now = clock.instant().getEpochSecond();
        var remembered = known.get(token);
        if (remembered != null && remembered.expiresAtSecond() > now) return Optional.of(remembered);
        known.remove(token);
        return checked(token).filter(caller -> caller.expiresAtSecond() > now).map(caller -> {
            if (known.size() >= MOST_REMEMBERED) known.clear();
            known.put(token, caller);
            return caller;
        });
    }

    private Optional<Caller> checked(String token) {
        try {
            var jwt = parser.parse(token);
            return Optional.of(new Caller(jwt.getName(), Set.copyOf(jwt.getGroups()), jwt.getExpirationTime()));
        } catch (ParseException e) {
            LOG.debugf(e, "a token that is none of ours");
            return Optional.empty();
        }
    }
}
