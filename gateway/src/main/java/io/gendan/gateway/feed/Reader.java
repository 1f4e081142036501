package io.gendan.gateway.feed;

import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.Problem;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What one reader of the feed wants: from where on, and of which type and subject, null for all.
 *
 * @param kind of the subject: the second word of a type, as in {@code shipment}
 */
record Reader(long after, String type, String kind, UUID subject) {

    /** Throws a problem (400) that names what cannot be read. */
    static Reader of(String after, String type, String kind, String subject) {
        return new Reader(position(after), type(type), kind(kind), subject(subject));
    }

    /** A reader that comes back says what it saw last; one that is new to the browser can only say it in the address. */
    static Reader of(HttpServerRequest request) {
        var seen = request.getHeader("Last-Event-ID");
        var after = seen != null && !seen.isBlank() ? seen : request.getParam("after", "0");
        return of(after, request.getParam("type"), request.getParam("kind"), request.getParam("subject"));
    }

    /** Who kept a position of another house, or mistyped it, would ask for ever and be told nothing. Throws a problem (422). */
    void mustNotBeAhead(long last) {
        if (after <= last) return;
        var detail = "after is " + after + ", and your last event has the position " + last
                + ": is it the position of another feed?";
        throw new Problem(422, "POSITION_AHEAD", detail, List.of(new Problem.Field("/after", detail)));
    }

    private static long position(String text) {
        try {
            var position = Long.parseLong(text.strip());
            if (position >= 0) return position;
        } catch (NumberFormatException e) {
            // answered below, as a negative number is
        }
        throw new Problem(
                400,
                "POSITION_UNREADABLE",
                "after takes the position of an event, like 0 or 1234, not " + Problem.quoted(text));
    }

    /** A type that is new need not be known here yet, but it looks like one. */
    private static String type(String text) {
        if (text == null || text.isBlank()) return null;
        if (text.matches("io\\.gendan\\.[\\w.-]+\\.v\\d+")) return text;
        throw new Problem(
                400,
                "INVALID_REQUEST",
                "type takes the type of an event, like one of " + new TreeSet<>(PublicMessages.TYPES.keySet())
                        + ", not " + Problem.quoted(text));
    }

    private static String kind(String text) {
        if (text == null || text.isBlank()) return null;
        if (text.matches("[a-z][a-z-]{0,60}")) return text;
        throw Problem.of("kind", "takes a word like order or shipment, not " + Problem.quoted(text));
    }

    private static UUID subject(String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "INVALID_REQUEST", "subject takes an id (a UUID), not " + Problem.quoted(text));
        }
    }
}
