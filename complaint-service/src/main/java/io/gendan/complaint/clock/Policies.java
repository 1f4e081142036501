package io.gendan.complaint.clock;

import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What was promised when. A later policy is for complaints of later days. When a policy itself is changed, clocks follow it as they
 * are counted the next time: all of them by a rebuild of the read model.
 */
public final class Policies {
    private final List<Policy> all;

    private Policies(List<Policy> all) {
        this.all = all;
        if (all.isEmpty()) throw new IllegalArgumentException("nothing is promised at all");
    }

    public static Policies read(String json) {
        return new Policies(Arrays.stream(EventJson.fromJson(json, Policy[].class))
                .sorted(Comparator.comparing(Policy::validFrom))
                .toList());
    }

    public static Policies ofThisHouse() {
        try (var in = Policies.class.getResourceAsStream("/clocks/policies.json")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that holds on that day; the first holds for the time before as well. */
    Policy on(LocalDate day) {
        var holds = all.getFirst();
        for (var each : all) if (!each.validFrom().isAfter(day)) holds = each;
        return holds;
    }
}
