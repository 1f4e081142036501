package io.gendan.shipment.carrierevent;

import io.gendan.shipment.freetime.Move;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What events say of containers: each is said to all containers of its shipment, to those that it is not about as nothing. */
final class EquipmentWords {
    private static final String CONTAINER = "CONTAINER:";
    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Map<ShipmentId, Map<String, List<Move>>> moves = new HashMap<>();

    /** @param keys what the shipment is recognised by, its containers among them */
    void say(ShipmentId shipment, Set<String> keys, Newest said, boolean about) {
        if (!"EQUIPMENT".equals(said.word().type())) return;
        for (var containerNo : containers(keys))
            moves.computeIfAbsent(shipment, _ -> new HashMap<>())
                    .computeIfAbsent(containerNo, _ -> new ArrayList<>())
                    .add(move(
                            said,
                            about
                                    && !said.retracted()
                                    && containerNo.equals(said.word().containerNo())));
    }

    Map<ShipmentId, Map<String, List<Move>>> all() {
        return moves;
    }

    private static List<String> containers(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(CONTAINER))
                .map(key -> key.substring(CONTAINER.length()))
                .toList();
    }

    private static Move move(Newest said, boolean about) {
        var word = said.word();
        var kind = about && "ACT".equals(word.classifier()) && word.at() != null ? kind(word.code()) : null;
        return new Move(
                said.id().toString(),
                kind,
                kind == null ? null : word.at(),
                kind == null ? null : word.place(),
                word.source(),
                said.updatedAt() == null ? FOR_EVER : said.updatedAt());
    }

    private static Move.Kind kind(String code) {
        return switch (code) {
            case "DISC" -> Move.Kind.DISCHARGED;
            case "GTOT" -> Move.Kind.GATED_OUT;
            case "GTIN" -> Move.Kind.RETURNED;
            case null, default -> null; // kept, and no matter of time
        };
    }
}
