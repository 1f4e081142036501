package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.shipment.identifier.ContainerNumber;
import io.gendan.shipment.shipment.ShipmentCommand.DescribeCargo;
import io.gendan.shipment.shipment.ShipmentCommand.GiveReference;
import io.gendan.shipment.shipment.ShipmentCommand.Stow;
import io.gendan.shipment.shipment.ShipmentCommand.TakeOff;
import io.gendan.shipment.shipment.ShipmentCommand.WithdrawReference;
import io.gendan.shipment.shipment.ShipmentEvent.CargoDescribed;
import io.gendan.shipment.shipment.ShipmentEvent.ContainerStowed;
import io.gendan.shipment.shipment.ShipmentEvent.ContainerTakenOff;
import io.gendan.shipment.shipment.ShipmentEvent.ReferenceGiven;
import io.gendan.shipment.shipment.ShipmentEvent.ReferenceWithdrawn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What the goods are packed in, how much they are, and under which numbers others know them. */
final class Stowage {
    private Stowage() {}

    /** With every number in its one form; or a refusal that points at what is wrong. */
    static List<Container> checked(List<Container> containers, Cargo cargo) {
        var checked = new ArrayList<Container>();
        var numbers = new HashSet<String>();
        for (var container : containers) {
            var at = "/containers/" + checked.size() + "/containerNo";
            var one = checked(container, at);
            if (!numbers.add(one.containerNo()))
                throw CONTAINER_TWICE.refused(one.containerNo() + " is named twice", at);
            checked.add(one);
        }
        addsUp(cargo, checked);
        return List.copyOf(checked);
    }

    private static Container checked(Container container, String at) {
        var number = ContainerNumber.of(container.containerNo())
                .orElseThrow(() -> CONTAINER_UNREADABLE.refused(
                        container.containerNo() + ": " + CONTAINER_UNREADABLE.sentence(), at));
        return new Container(
                number,
                container.sizeType(),
                container.packages(),
                container.packageKind(),
                container.grossKg(),
                container.seals());
    }

    private static void addsUp(Cargo cargo, Collection<Container> containers) {
        if (cargo == null) return;
        var packages = containers.stream()
                .map(Container::packages)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        if (cargo.packages() != null && packages > cargo.packages())
            throw CARGO_DOES_NOT_ADD_UP.refused("The containers hold " + packages + " packages of " + cargo.packages());
        var weight = containers.stream()
                .map(Container::grossKg)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (cargo.grossKg() != null && weight.compareTo(cargo.grossKg()) > 0)
            throw CARGO_DOES_NOT_ADD_UP.refused("The containers hold " + weight + " kg of " + cargo.grossKg());
    }

    static List<ShipmentEvent> describe(UnderContract goods, DescribeCargo describe) {
        if (describe.cargo().equals(goods.load().cargo())) return List.of();
        addsUp(describe.cargo(), goods.load().containers().values());
        return List.of(new CargoDescribed(describe.cargo()));
    }

    static List<ShipmentEvent> stow(UnderContract goods, Stow stow) {
        var container = checked(stow.container(), "/containerNo");
        if (container.equals(goods.load().containers().get(container.containerNo()))) return List.of();
        var all = new ArrayList<>(goods.load().containers().values());
        all.removeIf(other -> other.containerNo().equals(container.containerNo()));
        all.add(container);
        addsUp(goods.load().cargo(), all);
        return List.of(new ContainerStowed(goods.as().goods(), container));
    }

    static List<ShipmentEvent> takeOff(UnderContract goods, TakeOff takeOff) {
        var number = ContainerNumber.of(takeOff.containerNo()).orElse(takeOff.containerNo());
        if (!goods.load().containers().containsKey(number)) throw NO_SUCH_CONTAINER.refused();
        return List.of(new ContainerTakenOff(goods.as().goods(), number, takeOff.reason()));
    }

    static List<ShipmentEvent> give(UnderContract goods, GiveReference give) {
        return goods.load().references().contains(give.reference())
                ? List.of()
                : List.of(new ReferenceGiven(goods.as().goods(), give.reference()));
    }

    static List<ShipmentEvent> withdraw(UnderContract goods, WithdrawReference withdraw) {
        if (!goods.load().references().contains(withdraw.reference())) throw NO_SUCH_REFERENCE.refused();
        return List.of(new ReferenceWithdrawn(goods.as().goods(), withdraw.reference(), withdraw.reason()));
    }
}
