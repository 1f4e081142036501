package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The laws that we know, and which of them holds. What stands first in the data goes first. */
final class Regimes {
    private static final List<Regime> ALL = read();

    private Regimes() {}

    static List<Regime> all() {
        return ALL;
    }

    static Optional<Regime> of(String code) {
        return ALL.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    /** By mode, places and day. */
    static Optional<Regime> of(Stage stage) {
        return ALL.stream().filter(regime -> regime.covers(stage)).findFirst();
    }

    private static List<Regime> read() {
        try (var in = Regimes.class.getResourceAsStream("/deadlines/regimes.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(EventJson.fromJson(text, Regime[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
