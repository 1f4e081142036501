package io.gendan.acceptance;

import io.gendan.acceptance.stream.CarrierStream;
import java.util.ArrayList;
import java.util.List;

/** In which order, and when, what a carrier said reaches us. */
enum Turmoil {
    /** One after the other as it was said, so that everything that changes is news. */
    AS_IT_WAS_SAID,
    THE_LAST_FIRST,
    ANYHOW,
    ANYHOW_ELSE,
    HALF_OF_IT_BEFORE_ANYBODY_BOOKED;

    /** What comes before the shipments are booked. */
    List<String> before(List<String> events) {
        return this == HALF_OF_IT_BEFORE_ANYBODY_BOOKED ? mixed(events).subList(0, events.size() / 2) : List.of();
    }

    /** What comes afterwards. */
    List<String> after(List<String> events) {
        return switch (this) {
            case AS_IT_WAS_SAID -> events;
            case THE_LAST_FIRST -> events.reversed();
            case ANYHOW, ANYHOW_ELSE -> mixed(events);
            case HALF_OF_IT_BEFORE_ANYBODY_BOOKED ->
                new ArrayList<>(mixed(events).subList(events.size() / 2, events.size()));
        };
    }

    /** So many come at once. */
    int atOnce() {
        return this == AS_IT_WAS_SAID ? 3 : 40;
    }

    private List<String> mixed(List<String> events) {
        return CarrierStream.shuffled(events, ordinal());
    }
}
