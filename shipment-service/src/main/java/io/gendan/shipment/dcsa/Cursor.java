package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Where a page ends: behind an event, in an order. */
record Cursor(Order order, Instant at, UUID id) {
    /** @param column of the events' view */
    record Order(String field, String column, boolean ascending) {
        private static final Map<String, String> COLUMNS = Map.of(
                "eventCreatedDateTime", "updated_at", "eventUpdatedDateTime", "updated_at", "eventDateTime", "at");

        static final Order OLDEST_WORD_FIRST = new Order("eventUpdatedDateTime", "updated_at", true);

        /** As DCSA writes it: a field and a direction. Throws a problem (400) on anything else. */
        static Order of(String sort) {
            if (sort == null) return OLDEST_WORD_FIRST;
            var parts = sort.split(":", 2);
            var column = COLUMNS.get(parts[0]);
            var direction = parts.length == 1 ? "ASC" : parts[1];
            if (column == null || !direction.matches("ASC|DESC"))
                throw new Problem(
                        400,
                        "INVALID_REQUEST",
                        "sort is eventCreatedDateTime or eventDateTime, followed by :ASC or :DESC, not "
                                + Problem.quoted(sort));
            return new Order(parts[0], column, direction.equals("ASC"));
        }
    }

    String text() {
        var plain = order.field() + ":" + (order.ascending() ? "ASC" : "DESC") + " " + at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page. Throws a problem (400) on what is no cursor of ours. */
    static Cursor of(String text) {
        if (text == null) return null;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
            return new Cursor(Order.of(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException | Problem e) {
            throw new Problem(400, "CURSOR_UNREADABLE", "cursor takes the value that the page before gave, unchanged");
        }
    }
}
