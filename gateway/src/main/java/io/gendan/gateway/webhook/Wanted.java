package io.gendan.gateway.webhook;

import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of which events a webhook is told: of these types, and of all that happens to subjects of these kinds; of every one when neither is
 * said.
 *
 * @param types as in {@code io.gendan.shipment.ShipmentDelayed.v1}
 * @param kinds the second word of a type, as in {@code shipment}
 */
record Wanted(List<String> types, List<String> kinds) {
    private static final Set<String> TYPES = PublicMessages.TYPES.keySet();
    private static final Set<String> KINDS =
            TYPES.stream().map(type -> type.split("\\.")[2]).collect(Collectors.toUnmodifiableSet());

    /** Throws a problem (422) that names the first that nobody here ever says: it would be waited for in vain. */
    static Wanted of(Set<String> types, Set<String> kinds) {
        return new Wanted(known(types, TYPES, "types"), known(kinds, KINDS, "kinds"));
    }

    private static List<String> known(Set<String> asked, Set<String> all, String field) {
        if (asked == null) return List.of();
        for (var one : asked)
            if (!all.contains(one)) {
                var detail = Problem.quoted(one) + " is none of " + new TreeSet<>(all);
                throw new Problem(422, "EVENT_UNKNOWN", detail, List.of(new Problem.Field("/" + field, detail)));
            }
        return asked.stream().sorted().toList();
    }
}
