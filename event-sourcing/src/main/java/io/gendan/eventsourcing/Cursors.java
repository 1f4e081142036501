package io.gendan.eventsourcing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every list's cursors in one place: signed when a page goes out, with its {@code Link} (RFC 8288), and checked before one is read. */
@Singleton
public class Cursors {
    private static final String AFTER = "after";
    /** A page may be larger than the one before. */
    private static final Set<String> OF_ONE_PAGE = Set.of(AFTER, "cursor", "limit");

    private final CursorKeys keys;
    private final SecurityIdentity identity;
    private final UriInfo uri;

    Cursors(CursorKeys keys, SecurityIdentity identity, UriInfo uri) {
        this.keys = keys;
        this.identity = identity;
        this.uri = uri;
    }

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        if (resource.getResourceMethod().getReturnType() == Page.class)
            checked(AFTER, uri.getQueryParameters().getFirst(AFTER));
    }

    @ServerResponseFilter
    void sign(ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page) || page.next() == null) return;
        var next = signed(page.next());
        response.setEntity(new Page<>(page.items(), next));
        // Relative: by whatever name the caller knows us, the next page is where this one is.
        var query = uri.getRequestUriBuilder()
                .replaceQueryParam(AFTER, next)
                .build()
                .getRawQuery();
        response.getHeaders().add("Link", "<?" + query + ">; rel=\"next\"");
    }

    /** For a list in somebody else's form, which says in its own way where the next page is. */
    public String signed(String cursor) {
        return keys.signed(cursor, scope());
    }

    /**
     * The other way round.
     *
     * @param cursor null for the first page, and null is answered. Throws a problem (400) that points at the parameter
     */
    public String checked(String parameter, String cursor) {
        if (cursor == null) return null;
        keys.check(cursor, parameter, scope());
        return unsigned(cursor);
    }

    /** What the list itself wrote. */
    public static String unsigned(String cursor) {
        return cursor.split("\\.", 2)[0];
    }

    private String scope() {
        var narrowed = new TreeMap<>(uri.getQueryParameters());
        narrowed.keySet().removeAll(OF_ONE_PAGE);
        return uri.getPath() + "\n" + narrowed + "\n" + identity.getPrincipal().getName();
    }
}
