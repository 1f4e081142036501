package io.gendan.shipment.freetime;

import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.freetime.FreeTimeEvent.Warned;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A container that somebody has said something of.
 *
 * @param moves by key, the newest of each
 * @param warned the last free day that somebody was warned of
 */
record Following(Followed as, Map<Charge, Terms> terms, Map<String, Move> moves, Map<Charge, LocalDate> warned)
        implements ContainerTime {
    private static final Comparator<Move> NEWEST =
            Comparator.comparing(Move::saidAt).thenComparing(Move::key);

    Following with(Terms agreed) {
        var more = new EnumMap<Charge, Terms>(Charge.class);
        more.putAll(terms);
        more.put(agreed.charge(), agreed);
        return new Following(as, more, moves, warned);
    }

    Following with(Move move) {
        var more = new HashMap<>(moves);
        more.put(move.key(), move);
        return new Following(as, terms, more, warned);
    }

    Following with(Warned ending) {
        var more = new EnumMap<Charge, LocalDate>(Charge.class);
        more.putAll(warned);
        more.put(ending.charge(), ending.lastFreeDay());
        return new Following(as, terms, moves, more);
    }

    /**
     * When it was discharged where the goods leave the ship for good; when it left that terminal after that; when it came back
     * after that. Of several words on one thing the newest counts.
     */
    Optional<Move> move(Move.Kind kind) {
        return switch (kind) {
            case DISCHARGED -> newest(kind, this::isInPort);
            case GATED_OUT ->
                move(Move.Kind.DISCHARGED)
                        .flatMap(first -> newest(kind, move -> isInPortOrSilent(move) && !move.isBefore(first)));
            case RETURNED -> move(Move.Kind.GATED_OUT).flatMap(first -> newest(kind, move -> !move.isBefore(first)));
        };
    }

    /**
     * Words that do not fit the others and count for nothing: it left a terminal where the goods did not leave the ship, or before
     * they did, or came back before it had left. What happened on the way to the ship, or between ships, is no matter of these times.
     */
    List<Move> doubtful(Move.Kind kind) {
        var discharged = move(Move.Kind.DISCHARGED);
        return switch (kind) {
            case DISCHARGED -> List.of();
            case GATED_OUT ->
                moves(kind)
                        .filter(move -> discharged
                                        .filter(first -> !move.isBefore(first))
                                        .isPresent()
                                ? !isInPortOrSilent(move)
                                : isInPort(move))
                        .toList();
            case RETURNED -> {
                var out = move(Move.Kind.GATED_OUT);
                yield moves(kind)
                        .filter(move ->
                                out.filter(first -> !move.isBefore(first)).isEmpty())
                        .filter(move -> isInPort(move)
                                || discharged
                                        .filter(first -> !move.isBefore(first))
                                        .isPresent())
                        .toList();
            }
        };
    }

    /** The newest word that can be about these times, whether it fits the others or not. */
    Optional<Move> word(Move.Kind kind) {
        return switch (kind) {
            case DISCHARGED, GATED_OUT -> newest(kind, this::isInPort);
            case RETURNED -> move(Move.Kind.DISCHARGED).flatMap(first -> newest(kind, move -> !move.isBefore(first)));
        };
    }

    boolean isInPort(Move move) {
        return as.portOfDischarge().equals(move.place());
    }

    private boolean isInPortOrSilent(Move move) {
        return move.place() == null || isInPort(move);
    }

    private Optional<Move> newest(Move.Kind kind, Predicate<Move> which) {
        return moves(kind).filter(which).max(NEWEST);
    }

    private Stream<Move> moves(Move.Kind kind) {
        return moves.values().stream().filter(move -> move.kind() == kind);
    }
}
