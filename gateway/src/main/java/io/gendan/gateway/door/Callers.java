package io.gendan.gateway.door;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Who asks? The public key is at hand, so nothing here waits and the event loop may ask. The services check again themselves, with
 * a minute's grace for a request that is on its way; the door, whose clock gave the token its end, has none.
 */
@Singleton
class Callers {
    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final String SCHEME = "Bearer ";

    private final JWTParser parser;
    private final Clock clock;

    Callers(JWTParser parser, Clock clock) {
        this.parser = parser;
        this.clock = clock;
    }

    record Caller(String account, Set<String> roles, Instant expiresAt) {}

    static Optional<String> bearer(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /** A partner's token is made here for the services: who brings one from outside has found it somewhere. */
    Optional<Caller> of(String token) {
        return checked(token)
                .filter(caller -> clock.instant().isBefore(caller.expiresAt()))
                .filter(caller -> !caller.roles().contains("PARTNER"));
    }

    private Optional<Caller> checked(String token) {
        try {
            var jwt = parser.parse(token);
            return Optional.of(new Caller(
                    jwt.getName(), Set.copyOf(jwt.getGroups()), Instant.ofEpochSecond(jwt.getExpirationTime())));
        } catch (ParseException e) {
            LOG.debugf(e, "a token that is none of ours");
            return Optional.empty();
        }
    }
}
