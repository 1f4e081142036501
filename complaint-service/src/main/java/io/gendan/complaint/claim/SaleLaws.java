package io.gendan.complaint.claim;

import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The laws of sale that we know. */
final class SaleLaws {
    static final String UNLESS_SAID = "CISG";

    private static final List<SaleLaw> ALL = read();

    private SaleLaws() {}

    static List<SaleLaw> all() {
        return ALL;
    }

    static Optional<SaleLaw> of(String code) {
        return ALL.stream().filter(law -> law.code().equals(code)).findFirst();
    }

    private static List<SaleLaw> read() {
        try (var in = SaleLaws.class.getResourceAsStream("/claims/sale-laws.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.copyOf(Arrays.asList(EventJson.fromJson(text, SaleLaw[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
