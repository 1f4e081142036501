package io.gendan.shipment.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentDelayed;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.shipment.ShipmentEvent.Delayed;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShipmentPublisherTest {
    private static ShipmentDelayed told(String reason, String text) {
        ShipmentEvent fact = new Delayed(Goods.OURS, 1, Goods.IN_BUSAN, Goods.NOW, reason, text);
        var recorded = new Recorded<>(UUID.randomUUID(), 4, UUID.randomUUID(), Goods.NOW, fact, Cause.of("test"));
        return (ShipmentDelayed) new ShipmentPublisher().translate(recorded).orElseThrow();
    }

    @Test
    void a_delay_without_words_of_its_own_is_told_in_those_of_its_code() {
        assertThat(told("WEA", null).reasonText()).isEqualTo("Bad weather");
    }

    @Test
    void what_was_said_of_a_delay_is_told_as_it_was_said() {
        assertThat(told("WEA", "typhoon").reasonText()).isEqualTo("typhoon");
    }

    @Test
    void a_code_that_nobody_knows_and_no_code_have_no_words() {
        assertThat(told("XYZ", null).reasonText()).isNull();
        assertThat(told(null, null).reasonText()).isNull();
    }
}
