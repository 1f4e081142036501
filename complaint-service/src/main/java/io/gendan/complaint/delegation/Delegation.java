package io.gendan.complaint.delegation;

import static io.gendan.complaint.delegation.DelegationRefusal.*;

import io.gendan.complaint.delegation.DelegationCommand.Give;
import io.gendan.complaint.delegation.DelegationCommand.Revoke;
import io.gendan.complaint.delegation.DelegationEvent.Given;
import io.gendan.complaint.delegation.DelegationEvent.Revoked;
import io.gendan.complaint.words.Office;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/** Between two days somebody instructs in the place of a general manager, or of a deputy, until it ends or is taken back. */
sealed interface Delegation {
    record Unknown() implements Delegation {}

    record Standing(Office office) implements Delegation {}

    record TakenBack(Office office) implements Delegation {}

    Decider<DelegationCommand, Delegation, DelegationEvent> DECIDER = new Decider<>() {
        @Override
        public Delegation initial() {
            return new Unknown();
        }

        @Override
        public List<DelegationEvent> decide(Delegation delegation, DelegationCommand command) {
            return switch (command) {
                case Give give -> give(delegation, give);
                case Revoke revoke -> revoke(delegation, revoke);
            };
        }

        @Override
        public Delegation evolve(Delegation delegation, DelegationEvent event) {
            return switch (event) {
                case Given given -> new Standing(given.office());
                case Revoked _ -> new TakenBack(office(delegation));
            };
        }
    };

    private static List<DelegationEvent> give(Delegation delegation, Give it) {
        return switch (delegation) {
            case Unknown _ -> {
                if (!it.holds().contains(it.office())) throw NOT_YOUR_OFFICE.refused();
                if (it.to().equals(it.by())) throw DELEGATED_TO_SELF.refused(DELEGATED_TO_SELF.sentence(), "/to");
                if (it.until().isBefore(it.from()))
                    throw ENDS_BEFORE_IT_BEGINS.refused(ENDS_BEFORE_IT_BEGINS.sentence(), "/until");
                if (it.until().isBefore(it.today()))
                    throw DELEGATION_IN_THE_PAST.refused(DELEGATION_IN_THE_PAST.sentence(), "/until");
                yield List.of(new Given(it.office(), it.to(), it.from(), it.until(), it.by(), it.now()));
            }
            case Standing _, TakenBack _ -> List.of(); // its id is drawn once
        };
    }

    private static List<DelegationEvent> revoke(Delegation delegation, Revoke it) {
        return switch (delegation) {
            case Standing standing -> {
                if (!it.holds().contains(standing.office())) throw NOT_YOUR_OFFICE.refused();
                yield List.of(new Revoked(it.by(), it.now()));
            }
            case TakenBack _ -> List.of();
            case Unknown _ -> throw NO_SUCH_DELEGATION.refused();
        };
    }

    private static Office office(Delegation delegation) {
        return switch (delegation) {
            case Standing standing -> standing.office();
            case TakenBack back -> back.office();
            case Unknown _ -> null;
        };
    }
}
