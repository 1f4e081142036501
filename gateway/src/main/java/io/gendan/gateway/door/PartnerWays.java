package io.gendan.gateway.door;

import io.gendan.gateway.partner.Scope;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that is open to partners, in one place. To them there is nothing else: what a key has no scope for is not there either, and
 * a path that is added elsewhere stays closed until it is listed here.
 */
final class PartnerWays {
    private static final List<Way> OPEN = List.of(
            new Way(HttpMethod.GET, "/v1/me", Optional.empty()),
            new Way(HttpMethod.GET, "/v1/events", Optional.of(Scope.READ_EVENTS)),
            new Way(HttpMethod.POST, "/v1/webhooks", Optional.of(Scope.MANAGE_WEBHOOKS)),
            new Way(HttpMethod.GET, "/v1/webhooks(/[^/]+(/deliveries)?)?", Optional.of(Scope.MANAGE_WEBHOOKS)),
            new Way(HttpMethod.DELETE, "/v1/webhooks/[^/]+", Optional.of(Scope.MANAGE_WEBHOOKS)),
            new Way(
                    HttpMethod.POST,
                    "/v1/webhooks/[^/]+/(change|disable|enable|rotate|test|replay)",
                    Optional.of(Scope.MANAGE_WEBHOOKS)));

    private PartnerWays() {}

    /** @param scope empty for every key */
    private record Way(HttpMethod method, Pattern path, Optional<Scope> scope) {
        Way(HttpMethod method, String path, Optional<Scope> scope) {
            this(method, Pattern.compile(path), scope);
        }

        boolean lets(HttpMethod asked, String to, Set<Scope> scopes) {
            return method.equals(asked)
                    && path.matcher(to).matches()
                    && scope.map(scopes::contains).orElse(true);
        }
    }

    static boolean let(HttpMethod method, String path, Set<Scope> scopes) {
        return OPEN.stream().anyMatch(way -> way.lets(method, path, scopes));
    }
}
