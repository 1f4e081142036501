package io.gendan.shipment.freetime;

import static io.gendan.shipment.freetime.FreeTimeRefusal.*;

/** What our own people say of a container has to fit what is known of it. Carriers' words are kept as they are, and doubted. */
final class InOrder {
    private InOrder() {}

    static Move checked(Following following, Move move) {
        if (move.kind() != Move.Kind.RETURNED && !following.isInPort(move))
            throw ANOTHER_PORT.refused(
                    "The goods leave the ship in " + following.as().portOfDischarge() + ", not in " + move.place(),
                    "/place");
        for (var other : Move.Kind.values())
            following.word(other).filter(known -> contradicts(move, known)).ifPresent(known -> {
                throw MOVE_OUT_OF_ORDER.refused(
                        "It was " + other + " at " + known.at() + " (" + known.source() + "). "
                                + MOVE_OUT_OF_ORDER.sentence(),
                        "/at");
            });
        return move;
    }

    private static boolean contradicts(Move move, Move known) {
        return move.kind().compareTo(known.kind()) > 0 && move.isBefore(known)
                || move.kind().compareTo(known.kind()) < 0 && known.isBefore(move);
    }
}
