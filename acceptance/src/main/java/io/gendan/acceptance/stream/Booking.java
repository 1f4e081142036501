package io.gendan.acceptance.stream;

import java.util.stream.Collectors;

/** What a merchandiser writes when the goods of a passage are booked. */
public final class Booking {
    private Booking() {}

    public static String of(Passage passage, String order) {
        return """
                {"orderId": "%s", "quantityAndSpec": "1000 PCS ceiling panels", "deliveryPlace": "%s", "legs": [%s],
                 "references": [{"kind": "BOOKING", "value": "%s"}, {"kind": "TRANSPORT_DOCUMENT", "value": "%s"}],
                 "containers": [{"containerNo": "%s", "sizeType": "22G1"}]}""".formatted(
                        order,
                        passage.last().by().to(),
                        passage.runs().stream().map(Booking::leg).collect(Collectors.joining(", ")),
                        passage.booking(),
                        passage.document(),
                        passage.container());
    }

    private static String leg(Passage.Run run) {
        var by = run.by();
        var ship = by.imo() == null ? "" : "\"vesselName\": \"%s\", \"imo\": \"%s\", ".formatted(by.vessel(), by.imo());
        return """
                {%s"mode": "%s", "voyage": "%s", "from": "%s", "to": "%s", "plannedDeparture": "%s", "plannedArrival": "%s"}""".formatted(
                ship, by.mode(), run.voyage(), by.from(), by.to(), run.plannedDeparture(), run.plannedArrival());
    }
}
