package io.gendan.shipment.shipment;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.shipment.Goods.*;
import static io.gendan.shipment.shipment.Shipment.DECIDER;
import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.eventsourcing.testing.DeciderSpec;
import io.gendan.shipment.shipment.ShipmentCommand.*;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred cartons of 1250.5 kg, of which sixty of 750 kg are in one container. */
class LoadTest {
    private static final DeciderSpec<ShipmentCommand, Shipment, ShipmentEvent> BOOKED =
            given(DECIDER, booked(TO_BUSAN));

    private static Container other(int packages, String kg) {
        return new Container("MSKU9070323", "22G1", packages, "CTN", new BigDecimal(kg), List.of());
    }

    @Test
    void a_second_container_takes_what_is_left_and_not_one_carton_more() {
        BOOKED.when(new Stow(other(40, "500.5"))).then(new ContainerStowed(OURS, other(40, "500.5")));
        BOOKED.when(new Stow(other(41, "500.5"))).thenRefused(CARGO_DOES_NOT_ADD_UP);
        BOOKED.when(new Stow(other(40, "500.6"))).thenRefused(CARGO_DOES_NOT_ADD_UP);
    }

    @Test
    void a_container_is_known_by_its_checked_number_in_its_one_form() {
        var sloppy = new Container("csqu 305438-3", "22G1", 60, "CTN", new BigDecimal("750"), List.of("SL4711"));
        BOOKED.when(new Stow(sloppy)).thenNothing();
        var wrong = new Container("CSQU3054384", null, null, null, null, null);
        BOOKED.when(new Stow(wrong)).thenRefused(CONTAINER_UNREADABLE);
        BOOKED.when(new TakeOff("MSKU9070323", "gone")).thenRefused(NO_SUCH_CONTAINER);
        BOOKED.when(new TakeOff("CSQU3054383", "gone")).then(new ContainerTakenOff(OURS, "CSQU3054383", "gone"));
    }

    @Test
    void the_shipment_is_never_less_than_its_containers_hold() {
        var enough = new Cargo(60, "CTN", new BigDecimal("750"), null);
        BOOKED.when(new DescribeCargo(enough)).then(new CargoDescribed(enough));
        BOOKED.when(new DescribeCargo(new Cargo(59, "CTN", null, null))).thenRefused(CARGO_DOES_NOT_ADD_UP);
        BOOKED.when(new DescribeCargo(CARGO)).thenNothing();
    }

    @Test
    void a_reference_is_given_once_and_can_be_withdrawn() {
        var bill = new Reference(Reference.Kind.TRANSPORT_DOCUMENT, "HHL71800000");
        BOOKED.when(new GiveReference(bill)).then(new ReferenceGiven(OURS, bill));
        BOOKED.when(new GiveReference(BOOKING)).thenNothing();
        BOOKED.when(new WithdrawReference(bill, "wrong")).thenRefused(NO_SUCH_REFERENCE);
        BOOKED.when(new WithdrawReference(BOOKING, "wrong")).then(new ReferenceWithdrawn(OURS, BOOKING, "wrong"));
    }
}
