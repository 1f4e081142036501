package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.shipment.identifier.ContainerNumber;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.identifier.VoyageNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads one event, whatever its version, and notes what of it is not known or does not check. */
final class Reading {
    private final JsonNode event;
    private final List<Flag> flags = new ArrayList<>();

    Reading(JsonNode event) {
        this.event = event;
    }

    String text(String pointer) {
        return event.at(pointer).textValue();
    }

    /** The first place of these where there is something. */
    private String pointerOf(String... pointers) {
        return Stream.of(pointers)
                .filter(pointer -> text(pointer) != null)
                .findFirst()
                .orElse(null);
    }

    String first(String... pointers) {
        var pointer = pointerOf(pointers);
        return pointer == null ? null : text(pointer);
    }

    Instant time(String pointer) {
        var text = text(pointer);
        return text == null
                ? null
                : OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                        .toInstant()
                        .truncatedTo(ChronoUnit.MICROS);
    }

    Stream<JsonNode> each(String pointer) {
        return StreamSupport.stream(event.at(pointer).spliterator(), false);
    }

    String code(String pointer, Set<String> known) {
        var code = text(pointer);
        if (code != null && !known.contains(code))
            flag(pointer, code + " is not a code we know: kept, and not acted on");
        return code;
    }

    String place(String... pointers) {
        return checked(UnLocode::of, "is no UN/LOCODE", pointers);
    }

    String imo(String pointer) {
        return checked(ImoNumber::of, "is no IMO number: its last digit does not check", pointer);
    }

    String container(String pointer) {
        return checked(
                ContainerNumber::of, "is no container number by ISO 6346: its last digit does not check", pointer);
    }

    List<String> voyages(String... pointers) {
        return Stream.of(pointers)
                .map(pointer -> checked(VoyageNumber::of, "is no voyage number", pointer))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String checked(Function<String, Optional<String>> check, String otherwise, String... pointers) {
        var pointer = pointerOf(pointers);
        if (pointer == null) return null;
        var checked = check.apply(text(pointer));
        if (checked.isEmpty()) flag(pointer, text(pointer) + " " + otherwise);
        return checked.orElse(null);
    }

    void flag(String pointer, String detail) {
        flags.add(new Flag(pointer, detail));
    }

    List<Flag> flags() {
        return List.copyOf(flags);
    }
}
