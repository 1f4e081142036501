package io.gendan.order.presentation;

import static io.gendan.order.presentation.PresentationRefusal.PRESENTED_IN_THE_FUTURE;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.presentation.PresentationCommand.Present;
import io.gendan.order.presentation.PresentationEvent.Presented;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Documents went to a bank under a letter of credit. The bank pays for documents and not for goods, and the customer is asked for
 * nothing: no incident stops it. It is said what is known, so that whoever presents them does not do it unknowing.
 */
sealed interface Presentation {
    record Unknown() implements Presentation {}

    record Done() implements Presentation {}

    Decider<PresentationCommand, Presentation, PresentationEvent> DECIDER = new Decider<>() {
        @Override
        public Presentation initial() {
            return new Unknown();
        }

        @Override
        public List<PresentationEvent> decide(Presentation presentation, PresentationCommand command) {
            return switch (command) {
                case Present present -> present(presentation, present);
            };
        }

        @Override
        public Presentation evolve(Presentation presentation, PresentationEvent event) {
            return switch (event) {
                case Presented _ -> new Done();
            };
        }
    };

    private static List<PresentationEvent> present(Presentation presentation, Present present) {
        return switch (presentation) {
            case Unknown _ -> {
                happened(present);
                yield List.of(new Presented(
                        present.order(),
                        present.letterOfCreditNo(),
                        present.bank(),
                        present.documents(),
                        present.presentedOn(),
                        present.warning(),
                        present.by(),
                        present.now()));
            }
            case Done _ -> List.of(); // the id is ours and new: only the same request twice comes here
        };
    }

    /** Where the day begins first it may have begun already. */
    private static void happened(Present present) {
        if (present.presentedOn().isAfter(LocalDate.ofInstant(present.now(), ZoneOffset.MAX)))
            throw PRESENTED_IN_THE_FUTURE.refused(PRESENTED_IN_THE_FUTURE.sentence(), "/presentedOn");
    }
}
