package io.gendan.shipment.carrierevent;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Retracted;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Taken;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarrierReportEventJsonTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");

    static final Word WORD = new Word(
            Standard.TNT_3_0,
            "EXCO|SMDG|LCL",
            "evt-1",
            "TRANSPORT",
            "ARRI",
            "EST",
            Instant.parse("2026-09-20T06:00:00Z"),
            "KRPUS",
            "VESSEL",
            "9074729",
            List.of("2601E"),
            null,
            List.of("BOOKING:ABC709951"),
            List.of("WEA"),
            "storm",
            List.of(new Flag("/eventLocation/UNLocationCode", "XX is no UN/LOCODE")));

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        GoldenFiles.check(
                CarrierReportEvent.class,
                List.of(
                        new Taken(new Age(NOW, false, "d1"), WORD, Map.of("eventID", "evt-1")),
                        new Retracted(
                                new Age(null, true, "d2"),
                                Standard.TNT_3_0,
                                "EXCO|SMDG|LCL",
                                "evt-1",
                                Map.of("eventID", "evt-1"))));
    }
}
