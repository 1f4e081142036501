package io.gendan.local;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One replica of each of our own services. */
final class Services {
    static final List<String> NAMES = List.of("order-service", "shipment-service", "complaint-service", "gateway");

    private final Map<String, Service> byName = new LinkedHashMap<>();

    /** @param replica distinguishes what the replicas leave in the house's folder: logs and process ids */
    Services(House house, Lifetime lifetime, String replica, String heap) {
        for (var name : NAMES)
            byName.put(
                    name,
                    new Service(
                            name,
                            house.ports().of(name),
                            house.root(),
                            house.state(),
                            heap,
                            () -> new ServiceEnvironment(house, name).variables(),
                            new Program(name + replica, house.state(), lifetime)));
    }

    Collection<Service> all() {
        return byName.values();
    }

    void stop() {
        Together.each(all(), Part::stop);
    }
}
