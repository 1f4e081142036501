package io.gendan.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.eventsourcing.Cursors;
import io.gendan.eventsourcing.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Where a page ended: in which order, behind how many lines, at which place. Opaque to those who send it back. */
record Cursor(String sort, long lines, List<String> place) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String written() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws a problem (400) on what is no cursor of ours, or of a list in another order. */
    static Cursor read(String text, Sort sort) {
        try {
            var cursor = JSON.readValue(Base64.getUrlDecoder().decode(Cursors.unsigned(text)), Cursor.class);
            if (cursor != null
                    && sort.name().equals(cursor.sort)
                    && cursor.place.size() == sort.keys().size()) return cursor;
        } catch (IOException | RuntimeException e) {
            // said below
        }
        throw unreadable();
    }

    /** The values of the place, each as what its column holds. */
    List<Object> values(Sort sort) {
        try {
            var values = new ArrayList<>();
            for (int i = 0; i < place.size(); i++)
                values.add(sort.keys().get(i).reading().apply(place.get(i)));
            return values;
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    private static Problem unreadable() {
        return new Problem(
                400,
                "CURSOR_UNREADABLE",
                "after takes the value of next from the page before, unchanged, with the same sort");
    }
}
