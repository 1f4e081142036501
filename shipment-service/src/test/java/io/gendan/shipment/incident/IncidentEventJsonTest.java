package io.gendan.shipment.incident;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.incident.IncidentEvent.Confirmed;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import io.gendan.shipment.incident.IncidentEvent.Withdrawn;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentEventJsonTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        var reported = new Reported(
                "I-1",
                IncidentKind.COLLISION,
                "D",
                "9074729",
                "2601E",
                "KRPUS",
                NOW,
                Severity.HIGH,
                "carrier",
                "hole",
                NOW);
        GoldenFiles.check(
                IncidentEvent.class,
                List.of(
                        reported,
                        new Confirmed("I-1", "harbour master", NOW),
                        new Withdrawn("I-1", "another ship", NOW),
                        new IncidentEvent.Corrected(
                                "I-1",
                                reported.casualty(),
                                new Casualty("E", "9321483", "118W", "KRPUS", NOW),
                                "the sister ship",
                                NOW),
                        new IncidentEvent.AverageDeclared("I-1", "RHL", "owner's notice", NOW),
                        new IncidentEvent.Ended("I-1", NOW)));
    }
}
