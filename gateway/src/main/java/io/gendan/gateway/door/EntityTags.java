package io.gendan.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * Versions as they travel. A service's ETag is that of the thing and not of the bytes; where we have changed the bytes it is weak on
 * the way out, and strong again on the way in, so that If-Match means the version it was read with.
 */
final class EntityTags {
    private static final String WEAK = "W/";

    private EntityTags() {}

    static void weaken(MultiMap answer) {
        var tag = answer.get(HttpHeaders.ETAG);
        if (tag != null && !tag.startsWith(WEAK)) answer.set(HttpHeaders.ETAG, WEAK + tag);
    }

    static void strengthen(MultiMap request) {
        strengthen(request, HttpHeaders.IF_MATCH);
        strengthen(request, HttpHeaders.IF_NONE_MATCH);
    }

    private static void strengthen(MultiMap request, CharSequence name) {
        var tags = request.get(name);
        if (tags != null && tags.contains(WEAK + '"')) request.set(name, tags.replace(WEAK + '"', "\""));
    }

    /** The tag by which the caller has this already, as they know it: then they are spared the body. */
    static Optional<String> known(HttpServerRequest request, HttpClientResponse answer) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known == null || answer.statusCode() != 200) return Optional.empty();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD))
            return Optional.empty();
        var tag = answer.getHeader(HttpHeaders.ETAG);
        if (tag == null) return Optional.empty();
        if (known.strip().equals("*")) return Optional.of(tag);
        for (var each : known.split(",")) if (bare(each).equals(bare(tag))) return Optional.of(each.strip());
        return Optional.empty();
    }

    private static String bare(String tag) {
        var text = tag.strip();
        return text.startsWith(WEAK) ? text.substring(WEAK.length()) : text;
    }
}
