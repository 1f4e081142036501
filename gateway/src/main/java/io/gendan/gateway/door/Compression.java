package io.gendan.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Which answers are made smaller on their way: texts of some length that nobody waits for word by word. */
final class Compression {
    private static final int FEWEST_DIGITS = 4; // of a length in bytes: from 1000 on

    private Compression() {}

    /** The server compresses what is not said to be as it is; what a service has packed already it lets through. */
    static void decide(HttpServerRequest request, MultiMap answer) {
        var encoding = answer.get(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equals("identity")) return;
        if (!isWorthIt(answer)) {
            answer.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
            return;
        }
        answer.remove(HttpHeaders.CONTENT_ENCODING);
        answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) EntityTags.weaken(answer);
    }

    private static boolean isWorthIt(MultiMap answer) {
        var length = answer.get(HttpHeaders.CONTENT_LENGTH);
        return (length == null || length.length() >= FEWEST_DIGITS) && isText(answer.get(HttpHeaders.CONTENT_TYPE));
    }

    private static boolean isText(String type) {
        if (type == null || type.startsWith("text/event-stream")) return false;
        return type.startsWith("application/json")
                || type.startsWith("text/")
                || type.contains("+json")
                || type.startsWith("application/yaml")
                || type.startsWith("application/javascript")
                || type.startsWith("image/svg");
    }

    private static boolean accepts(String encodings) {
        return encodings != null
                && (encodings.contains("gzip") || encodings.contains("deflate") || encodings.contains("*"));
    }
}
