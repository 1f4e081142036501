package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.Goods.*;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import io.gendan.shipment.shipment.ShipmentEvent.Delayed;
import io.gendan.shipment.shipment.ShipmentEvent.EtaChanged;
import io.gendan.shipment.shipment.ShipmentEvent.IncidentClosed;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShipmentEventJsonTest {
    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        GoldenFiles.check(
                ShipmentEvent.class,
                List.of(
                        booked(TO_BUSAN, TO_NEW_YORK),
                        departed(1, "CNTAO", SAILED),
                        arrived(1, "KRPUS", IN_BUSAN),
                        new EtaChanged(1, IN_BUSAN, NOW, "WEA", "typhoon"),
                        new Delayed(OURS, 1, IN_BUSAN, NOW, "WEA", "typhoon"),
                        affected(collision(IN_BUSAN), 1),
                        new ConditionReported(OURS, COLLISION, CargoCondition.DAMAGED, "survey", "wet", NOW),
                        new IncidentClosed(OURS, COLLISION, NOW)));
    }

    @Test
    void a_shipment_that_was_affected_before_the_report_was_written_down_is_still_read() throws IOException {
        var hit = new Hit(COLLISION, "I-1", "COLLISION", "D", "9074729", "2601E", "KRPUS", IN_BUSAN, null);
        GoldenFiles.checkOlder(
                ShipmentEvent.class,
                "before-reported-at",
                new ShipmentEvent.Affected(OURS, FOB, hit, 1, 2, List.of("D-1"), NOW, null));
    }
}
