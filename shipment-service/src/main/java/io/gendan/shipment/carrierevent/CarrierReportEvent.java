package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.EventName;
import java.util.Map;

/** What came of one event of a carrier. Add freely; never rename, never remove, never change a meaning. */
public sealed interface CarrierReportEvent {
    Age age();

    String originator();

    /** The first version, or a newer one that replaces what was said before. {@code body} is what was sent, as it was sent. */
    @EventName("carrier-event-taken")
    record Taken(Age age, Word word, Map<String, Object> body) implements CarrierReportEvent {
        @Override
        public String originator() {
            return word.originator();
        }
    }

    /** It was taken back by those who said it: nothing that it said before holds. */
    @EventName("carrier-event-retracted")
    record Retracted(Age age, Standard standard, String originator, String eventId, Map<String, Object> body)
            implements CarrierReportEvent {}
}
