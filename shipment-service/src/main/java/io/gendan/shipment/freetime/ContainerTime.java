package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.freetime.FreeTimeCommand.Agree;
import io.gendan.shipment.freetime.FreeTimeCommand.Hear;
import io.gendan.shipment.freetime.FreeTimeCommand.Say;
import io.gendan.shipment.freetime.FreeTimeCommand.Warn;
import io.gendan.shipment.freetime.FreeTimeEvent.Agreed;
import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.freetime.FreeTimeEvent.Moved;
import io.gendan.shipment.freetime.FreeTimeEvent.Warned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long a container of a shipment is kept at its destination, and until when for nothing. */
sealed interface ContainerTime permits ContainerTime.Unfollowed, Following {
    record Unfollowed() implements ContainerTime {}

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
            case Say say -> begun(say.of(), say);
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
            case Hear hear -> hear(following, hear.moves());
            case Say say -> hear(following, List.of(InOrder.checked(following, say.move())));
            case Warn warn -> warn(following, warn.now());
        };
    }

    private static List<FreeTimeEvent> hear(Following following, List<Move> moves) {
        return moves.stream()
                .filter(move -> move.replaces(following.moves().get(move.key())))
                .filter(move -> move.kind() != null || following.moves().containsKey(move.key()))
                .<FreeTimeEvent>map(Moved::new)
                .toList();
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
