package io.gendan.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Which headers go through the door: none that speak of one connection only, and none by which a caller could pose as our proxy. */
final class Headers {
    static final String CORRELATION = "X-Correlation-Id";
    private static final String TRACE = "traceparent";
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> OURS_TO_SAY =
            Set.of("host", "expect", "forwarded", "x-real-ip", "accept-encoding"); // answers are packed here, once

    private Headers() {}

    /** From here on every answer, log line and event of this request can be found by one id and one trace. */
    static void mark(HttpServerRequest request) {
        var correlation = request.getHeader(CORRELATION);
        if (!isUuid(correlation)) {
            correlation = newCorrelation();
            request.headers().set(CORRELATION, correlation);
        }
        var trace = request.getHeader(TRACE);
        if (trace == null || !TRACEPARENT.matcher(trace).matches())
            request.headers().set(TRACE, newTrace());
        request.response().putHeader(CORRELATION, correlation);
    }

    /** @param accept what the service speaks there: what a caller accepts besides is not theirs to choose from */
    static MultiMap onwards(HttpServerRequest request, String accept) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        var dropped = named(request.headers());
        for (var header : request.headers()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!dropped.contains(name) && !OURS_TO_SAY.contains(name) && !name.startsWith("x-forwarded-"))
                headers.add(header.getKey(), header.getValue());
        }
        EntityTags.strengthen(headers);
        headers.set(HttpHeaders.ACCEPT, accept);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.getHeader(HttpHeaders.HOST) != null)
            headers.set("X-Forwarded-Host", request.getHeader(HttpHeaders.HOST));
        return headers;
    }

    static void back(HttpClientResponse from, HttpServerResponse to) {
        var dropped = named(from.headers());
        for (var header : from.headers()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!dropped.contains(name) && !name.equals("x-correlation-id"))
                to.headers().add(header.getKey(), header.getValue());
        }
        var mayHaveBody = from.statusCode() != 204 && from.statusCode() != 304;
        if (mayHaveBody && !to.headers().contains(HttpHeaders.CONTENT_LENGTH)) to.setChunked(true);
    }

    static String traceId(HttpServerRequest request) {
        return request.getHeader(TRACE).substring(3, 35);
    }

    /** Over HTTP/2 a body needs no header that announces it: there may be one until the request has ended. */
    static boolean mayHaveBody(HttpServerRequest request) {
        if (request.isEnded()) return false;
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) return !length.equals("0");
        return request.version() == HttpVersion.HTTP_2 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The hop-by-hop headers, and those that Connection says are such. */
    private static Set<String> named(MultiMap headers) {
        var connection = headers.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive")) return OF_ONE_CONNECTION;
        var all = new HashSet<>(OF_ONE_CONNECTION);
        Arrays.stream(connection.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(all::add);
        return all;
    }

    private static boolean isUuid(String text) {
        if (text == null || text.length() != 36) return false;
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Nobody has to be kept from guessing it: so it need not wait for the one source of what cannot be guessed. */
    private static String newCorrelation() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63).toString();
    }

    private static String newTrace() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-01";
    }
}
