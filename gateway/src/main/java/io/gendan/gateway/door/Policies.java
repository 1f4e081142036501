package io.gendan.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What a browser may do with our answers. A service that says something of its own about its pages has the word. */
final class Policies {
    private static final CharSequence SNIFFING = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CONTENT = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence DATA = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence FRONT_PAGE = HttpHeaders.createOptimized(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    /** The page that tries the API brings its scripts along, and starts them by one within the page. */
    private static final CharSequence DOCS = HttpHeaders.createOptimized(
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence A_YEAR = HttpHeaders.createOptimized("max-age=31536000");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private Policies() {}

    static void putOn(HttpServerRequest request, String path, MultiMap answer) {
        if (!answer.contains(SNIFFING)) answer.set(SNIFFING, NO_SNIFFING);
        if (!answer.contains(REFERRER)) answer.set(REFERRER, NO_REFERRER);
        if (!answer.contains(CONTENT)) answer.set(CONTENT, content(path));
        if ("https".equals(request.scheme())) answer.set(TRANSPORT, A_YEAR);
        if (Places.isApi(path) && !answer.contains(HttpHeaders.CACHE_CONTROL))
            answer.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }

    private static CharSequence content(String path) {
        if (path.equals("/")) return FRONT_PAGE;
        return path.equals("/docs") || path.startsWith("/docs/") ? DOCS : DATA;
    }
}
