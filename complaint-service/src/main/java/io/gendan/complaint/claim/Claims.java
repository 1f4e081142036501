package io.gendan.complaint.claim;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

@Singleton
class Claims extends Aggregate<ClaimCommand, Claim, ClaimEvent> {
    Claims(EventStore store, ClaimPublisher publisher, ClaimList list, ClaimLedger ledger) {
        super("claim", ClaimEvent.class, Claim.DECIDER, store, publisher, List.of(list, ledger));
    }

    /** Messages lock the rows when they look for the claims of a shipment; who comes with a command takes both in the same order. */
    @Override
    protected void queue(Tx tx, Collection<? extends Id> ids) {
        tx.query("SELECT id FROM claim WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE", row -> true, ids);
    }
}
