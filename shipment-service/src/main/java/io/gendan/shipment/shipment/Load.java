package io.gendan.shipment.shipment;

import io.gendan.shipment.shipment.ShipmentEvent.Booked;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is carried, and under which numbers others know it.
 *
 * @param cargo null where nobody has described it
 * @param containers by number
 */
record Load(Cargo cargo, Set<Reference> references, Map<String, Container> containers) {
    static Load booked(Booked as) {
        var containers = as.containers() == null ? List.<Container>of() : as.containers();
        return new Load(
                as.cargo(),
                as.references() == null ? Set.of() : Set.copyOf(as.references()),
                containers.stream().collect(Collectors.toUnmodifiableMap(Container::containerNo, Function.identity())));
    }

    Load described(Cargo described) {
        return new Load(described, references, containers);
    }

    Load knownBy(Reference reference) {
        var more = new HashSet<>(references);
        more.add(reference);
        return new Load(cargo, Set.copyOf(more), containers);
    }

    Load notKnownBy(Reference reference) {
        var fewer = new HashSet<>(references);
        fewer.remove(reference);
        return new Load(cargo, Set.copyOf(fewer), containers);
    }

    Load stowedIn(Container container) {
        var more = new HashMap<>(containers);
        more.put(container.containerNo(), container);
        return new Load(cargo, references, Map.copyOf(more));
    }

    Load takenOff(String containerNo) {
        var fewer = new HashMap<>(containers);
        fewer.remove(containerNo);
        return new Load(cargo, references, Map.copyOf(fewer));
    }
}
