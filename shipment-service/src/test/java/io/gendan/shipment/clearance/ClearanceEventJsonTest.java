package io.gendan.shipment.clearance;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.clearance.ClearanceEvent.BillingCleared;
import io.gendan.shipment.clearance.ClearanceEvent.BillingRefused;
import io.gendan.shipment.clearance.ClearanceEvent.DemandOverridden;
import io.gendan.shipment.clearance.ClearanceEvent.DemandWithdrawn;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClearanceEventJsonTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        var shipment = new ShipmentId(UUID.fromString("01920000-0000-7000-8000-000000000001"));
        var incident = new IncidentId(UUID.fromString("01920000-0000-7000-8000-0000000000c0"));
        GoldenFiles.check(
                ClearanceEvent.class,
                List.of(
                        new BillingCleared("D-1", List.of(shipment), NOW),
                        new BillingRefused("D-1", List.of(shipment), shipment, incident, NOW),
                        new DemandWithdrawn(NOW),
                        new DemandOverridden(NOW)));
    }
}
