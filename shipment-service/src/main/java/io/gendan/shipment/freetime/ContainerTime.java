package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.freetime.FreeTimeCommand.Agree;
import io.gendan.shipment.freetime.FreeTimeCommand.Hear;
import io.gendan.shipment.freetime.FreeTimeCommand.Warn;
import io.gendan.shipment.freetime.FreeTimeEvent.Agreed;
import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.freetime.FreeTimeEvent.Moved;
import io.gendan.shipment.freetime.FreeTimeEvent.Warned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a container of a shipment is kept at its destination, and until when for nothing. */
sealed interface ContainerTime {
    record Unfollowed() implements ContainerTime {}

    /**
     * @param moves by key, the newest of each
     * @param warned the last free day that somebody was warned of
     */
    record Following(Followed as, Map<Charge, Terms> terms, Map<String, Move> moves, Map<Charge, LocalDate> warned)
            implements ContainerTime {

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
                case DISCHARGED ->
                    moves(kind)
                            .filter(move -> as.portOfDischarge().equals(move.place()))
                            .max(NEWEST);
                case GATED_OUT -> after(kind, Move.Kind.DISCHARGED);
                case RETURNED -> after(kind, Move.Kind.GATED_OUT);
            };
        }

        private Optional<Move> after(Move.Kind kind, Move.Kind before) {
            return move(before)
                    .flatMap(first -> moves(kind)
                            .filter(move -> !move.at().isBefore(first.at()))
                            .max(NEWEST));
        }

        private Stream<Move> moves(Move.Kind kind) {
            return moves.values().stream().filter(move -> move.kind() == kind);
        }
    }

    Comparator<Move> NEWEST = Comparator.comparing(Move::saidAt).thenComparing(Move::key);

    Decider<FreeTimeCommand, ContainerTime, FreeTimeEvent> DECIDER = new Decider<>() {
        @Override
        public ContainerTime initial() {
            return new Unfollowed();
        }

        @Override
        public List<FreeTimeEvent> decide(ContainerTime time, FreeTimeCommand command) {
            return switch (time) {
                case Unfollowed _ -> first(command);
                case Following following -> next(following, command);
            };
        }

        @Override
        public ContainerTime evolve(ContainerTime time, FreeTimeEvent event) {
            return switch (time) {
                case Unfollowed _ -> new Following((Followed) event, Map.of(), Map.of(), Map.of());
                case Following following ->
                    switch (event) {
                        case Followed _ -> following;
                        case Agreed agreed -> following.with(agreed.terms());
                        case Moved moved -> following.with(moved.move());
                        case Warned warned -> following.with(warned);
                    };
            };
        }
    };

    private static List<FreeTimeEvent> first(FreeTimeCommand command) {
        return switch (command) {
            case Agree agree -> begun(agree.of(), agree);
            case Hear hear -> begun(hear.of(), hear);
            case Warn _ -> List.of();
        };
    }

    /** A container of which nothing was said that concerns it is not followed. */
    private static List<FreeTimeEvent> begun(Followed of, FreeTimeCommand command) {
        var news = next(new Following(of, Map.of(), Map.of(), Map.of()), command);
        if (news.isEmpty()) return news;
        return Stream.concat(Stream.of(of), news.stream()).toList();
    }

    private static List<FreeTimeEvent> next(Following following, FreeTimeCommand command) {
        return switch (command) {
            case Agree agree
            when agree.terms().equals(following.terms().get(agree.terms().charge())) -> List.of();
            case Agree agree -> List.of(new Agreed(agree.terms(), agree.now()));
            case Hear hear ->
                hear.moves().stream()
                        .filter(move -> move.replaces(following.moves().get(move.key())))
                        .filter(move -> move.kind() != null || following.moves().containsKey(move.key()))
                        .<FreeTimeEvent>map(Moved::new)
                        .toList();
            case Warn warn -> warn(following, warn.now());
        };
    }

    /** Once for each last free day, whatever became of it meanwhile: whoever changes it wants to hear of the new one. */
    private static List<FreeTimeEvent> warn(Following following, Instant now) {
        var warnings = new ArrayList<FreeTimeEvent>();
        for (var due : FreeTime.warnings(following)) {
            if (due.at().isAfter(now)) continue;
            warnings.add(new Warned(following.as(), due.charge(), due.lastFreeDay(), due.source(), now));
        }
        return warnings;
    }
}
