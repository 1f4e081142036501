package io.gendan.complaint.effectcheck;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class EffectChecks extends Aggregate<EffectCheckCommand, EffectCheck, EffectCheckEvent> {
    EffectChecks(EventStore store, EffectCheckPublisher publisher, EffectCheckList list) {
        super("effect-check", EffectCheckEvent.class, EffectCheck.DECIDER, store, publisher, List.of(list));
    }
}
