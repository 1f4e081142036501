package io.gendan.shipment.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.gendan.shipment.identifier.UnLocode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sea ports of the world with their time zones, from a data package: see {@code places/README.md}. */
public final class Places {
    private static final Map<String, Place> BY_CODE =
            read().stream().collect(Collectors.toUnmodifiableMap(Place::code, Function.identity()));

    private Places() {}

    /** By any of its codes. */
    public static Optional<Place> of(String code) {
        return UnLocode.of(code).map(BY_CODE::get);
    }

    /** Nothing where the port is not in the list or nobody wrote its zone down. */
    public static Optional<ZoneId> zone(String code) {
        return of(code).map(Place::zone);
    }

    private static List<Place> read() {
        try (var in = Places.class.getResourceAsStream("/places/ports.csv");
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var all = rows.stream().toList();
            var aliases = all.stream()
                    .filter(row -> !row.getField("sameAs").isEmpty())
                    .collect(Collectors.groupingBy(
                            row -> row.getField("sameAs"),
                            Collectors.mapping(row -> row.getField("code"), Collectors.toList())));
            return all.stream()
                    .filter(row -> row.getField("sameAs").isEmpty())
                    .map(row -> place(row, aliases.getOrDefault(row.getField("code"), List.of())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(NamedCsvRecord row, List<String> aliases) {
        return new Place(
                row.getField("code"),
                row.getField("name"),
                row.getField("country"),
                row.getField("zone").isEmpty() ? null : ZoneId.of(row.getField("zone")),
                number(row.getField("latitude")),
                number(row.getField("longitude")),
                aliases);
    }

    private static Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
