package io.gendan.complaint.delegation;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Delegations extends Aggregate<DelegationCommand, Delegation, DelegationEvent> {
    Delegations(EventStore store, DelegationPublisher publisher, DelegationList list) {
        super("delegation", DelegationEvent.class, Delegation.DECIDER, store, publisher, List.of(list));
    }
}
