package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.ConcessionCeilingSet;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** The ceiling of a grade is another from now on. */
@Singleton
public class WhenConcessionCeilingSet implements Reaction<ConcessionCeilingSet> {
    private final KnownCeilings known;

    WhenConcessionCeilingSet(KnownCeilings known) {
        this.known = known;
    }

    @Override
    public Class<ConcessionCeilingSet> to() {
        return ConcessionCeilingSet.class;
    }

    @Override
    public void react(Tx tx, ConcessionCeilingSet it) {
        known.set(tx, it);
    }
}
