package io.gendan.shipment.sheet;

import io.gendan.shipment.identifier.Sought;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which ship and voyage are asked for: all that is said of them, of one and the same leg. */
final class CarriedOn {
    private CarriedOn() {}

    static String condition(String vessel, String imo, String voyage) {
        return Stream.of(
                        vessel == null ? null : "lower(vessel_name) = lower(?)",
                        imo == null ? null : "imo = ?",
                        voyage == null ? null : "voyage = ?")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" AND ", "id IN (SELECT shipment_id FROM shipment_leg WHERE ", ")"));
    }

    static List<String> values(String vessel, String imo, String voyage) {
        return Stream.of(vessel == null ? null : vessel.strip(), Sought.ship(imo), Sought.voyage(voyage))
                .filter(Objects::nonNull)
                .toList();
    }
}
