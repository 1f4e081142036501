package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.Goods.*;
import static io.gendan.shipment.shipment.Saying.Call.ARRIVAL;
import static io.gendan.shipment.shipment.Saying.Classifier.EST;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.EventJson;
import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                        new EtaChanged(1, IN_BUSAN, NOW, "WEA", "typhoon", NOW),
                        new CargoDescribed(CARGO),
                        new ReferenceGiven(OURS, BOOKING),
                        new ReferenceWithdrawn(OURS, BOOKING, "another's"),
                        new ContainerStowed(OURS, CSQU),
                        new ContainerTakenOff(OURS, "CSQU3054383", "stuffed into another"),
                        new RolledOver(OURS, TO_NEW_YORK, LATER_TO_NEW_YORK, "CON", "berth taken", NOW),
                        new DepartureTakenBack(OURS, 1, "CNTAO", SAILED),
                        new ArrivalTakenBack(OURS, 1, "KRPUS", IN_BUSAN),
                        new Delivered(OURS, "New York", NOW),
                        new CarrierSaid("COSU|e-1", "COSU", NOW, 1, ARRIVAL, EST, IN_BUSAN, "WEA", "typhoon"),
                        new ConnectionMissed(OURS, 1, "KRPUS", NOW, LEFT_BUSAN),
                        new ConnectionHeld(OURS, 1, "KRPUS", IN_BUSAN, LEFT_BUSAN),
                        new Delayed(OURS, 1, IN_BUSAN, NOW, "WEA", "typhoon"),
                        affected(collision(IN_BUSAN), 1),
                        new NoLongerAffected(OURS, COLLISION, "the sister ship", 2, NOW),
                        new ConditionReported(OURS, COLLISION, CargoCondition.DAMAGED, "survey", "wet", NOW),
                        new IncidentClosed(OURS, COLLISION, NOW)));
    }

    @Test
    void a_way_that_was_written_before_it_was_said_who_said_so_when_is_still_read() throws IOException {
        var older = "before-the-whole-way";
        GoldenFiles.checkOlder(ShipmentEvent.class, older, new Departed(OURS, 1, "CNTAO", SAILED, null, null));
        GoldenFiles.checkOlder(ShipmentEvent.class, older, new Arrived(OURS, 1, "KRPUS", IN_BUSAN, null, null));
        GoldenFiles.checkOlder(ShipmentEvent.class, older, new EtaChanged(1, IN_BUSAN, NOW, "WEA", "typhoon", null));
    }

    /** Its legs say today what was the only thing they could be: by vessel. */
    @Test
    void a_shipment_that_was_booked_before_there_were_modes_goes_by_vessel() throws IOException {
        var json = new EventJson<>(ShipmentEvent.class);
        var stored = Files.readString(Path.of("src/test/resources/events/shipment-booked.before-the-whole-way.json"));
        var read = UnderContract.booked((ShipmentEvent.Booked) json.read("shipment-booked", stored));
        assertThat(read.journey().legs()).extracting(Leg::mode).containsOnly(TransportMode.VESSEL);
        assertThat(read.load()).isEqualTo(new Load(null, Set.of(), Map.of()));
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
