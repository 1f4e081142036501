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
            reads("/v1/events", Scope.READ_EVENTS),
            reads("/v1/orders", Scope.READ_ORDERS),
            reads("/v1/orders/{id}", Scope.READ_ORDERS),
            new Way(HttpMethod.POST, "/v1/orders", Optional.of(Scope.PLACE_ORDERS)),
            reads("/v1/products", Scope.READ_ORDERS),
            reads("/v1/products/{id}", Scope.READ_ORDERS),
            reads("/v1/products/{id}/prices", Scope.READ_ORDERS),
            reads("/v1/demands", Scope.READ_INVOICES),
            reads("/v1/demands/{id}", Scope.READ_INVOICES),
            reads("/v1/invoices", Scope.READ_INVOICES),
            reads("/v1/invoices/{id}", Scope.READ_INVOICES),
            reads("/v1/orders/{id}/documents", Scope.READ_DOCUMENTS),
            reads("/v1/documents/{id}", Scope.READ_DOCUMENTS),
            reads("/v1/documents/{id}/drafts/{no}", Scope.READ_DOCUMENTS),
            reads("/v1/shipments", Scope.READ_SHIPMENTS),
            reads("/v1/shipments/{id}", Scope.READ_SHIPMENTS),
            reads("/v1/cases", Scope.READ_CASES),
            reads("/v1/cases/{id}", Scope.READ_CASES),
            reads("/v1/complaints", Scope.READ_COMPLAINTS),
            reads("/v1/complaints/{id}", Scope.READ_COMPLAINTS),
            new Way(HttpMethod.POST, "/v1/complaints", Optional.of(Scope.FILE_COMPLAINTS)),
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
            this(
                    method,
                    Pattern.compile(path.replace("{id}", "[0-9a-fA-F-]{36}").replace("{no}", "[0-9]{1,9}")),
                    scope);
        }

        boolean lets(HttpMethod asked, String to, Set<Scope> scopes) {
            return method.equals(asked)
                    && path.matcher(to).matches()
                    && scope.map(scopes::contains).orElse(true);
        }
    }

    private static Way reads(String path, Scope scope) {
        return new Way(HttpMethod.GET, path, Optional.of(scope));
    }

    static boolean let(HttpMethod method, String path, Set<Scope> scopes) {
        return OPEN.stream().anyMatch(way -> way.lets(method, path, scopes));
    }
}
