package io.gendan.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/**
 * Versions as they travel. A service's ETag is that of the thing and not of the bytes; where we have changed the bytes it is weak on
 * the way out, and strong again on the way in, so that If-Match means the version it was read with. Nobody is spared an answer for it:
 * answers also tell of clocks and of letters, which change while the version stays.
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
}
