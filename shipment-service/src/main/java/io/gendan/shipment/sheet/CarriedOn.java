package io.gendan.shipment.sheet;

import io.gendan.eventsourcing.Problem;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.identifier.VoyageNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which ship, voyage or place is asked for: written in any way that is understood, found in the one that is kept. */
final class CarriedOn {
    private CarriedOn() {}

    /** All of what is asked for of one and the same leg. */
    static String condition(String vessel, String imo, String voyage) {
        return Stream.of(
                        vessel == null ? null : "lower(vessel_name) = lower(?)",
                        imo == null ? null : "imo = ?",
                        voyage == null ? null : "voyage = ?")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" AND ", "id IN (SELECT shipment_id FROM shipment_leg WHERE ", ")"));
    }

    static List<String> values(String vessel, String imo, String voyage) {
        return Stream.of(
                        vessel == null ? null : vessel.strip(),
                        read("imo", imo, ImoNumber::of, "seven digits, the last of which checks the others"),
                        read("voyage", voyage, VoyageNumber::of, "the carrier's number, like 2601E"))
                .filter(Objects::nonNull)
                .toList();
    }

    static String place(String place) {
        return read("place", place, UnLocode::of, "a UN/LOCODE like CNTAO");
    }

    private static String read(String parameter, String text, Function<String, Optional<String>> form, String takes) {
        if (text == null) return null;
        return form.apply(text)
                .orElseThrow(() -> new Problem(
                        400, "INVALID_REQUEST", parameter + " takes " + takes + ", not " + Problem.quoted(text)));
    }
}
