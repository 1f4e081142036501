package io.gendan.gateway.feed;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;

/** What one reader of the stream wants: from where on, and of which type and subject, null for all. */
record Reader(long after, String type, UUID subject) {

    /** A reader that comes back says what it saw last; one that is new to the browser can only say it in the address. */
    static Reader of(HttpServerRequest request) {
        var seen = request.getHeader("Last-Event-ID");
        var after = seen != null && !seen.isBlank() ? seen : request.getParam("after", "0");
        return new Reader(
                FeedResource.position(after),
                request.getParam("type"),
                FeedResource.subject(request.getParam("subject")));
    }
}
