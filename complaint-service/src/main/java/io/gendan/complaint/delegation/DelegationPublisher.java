package io.gendan.complaint.delegation;

import io.gendan.complaint.delegation.DelegationEvent.Given;
import io.gendan.complaint.delegation.DelegationEvent.Revoked;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class DelegationPublisher implements Publisher<DelegationEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<DelegationEvent> fact) {
        return switch (fact.event()) {
            case Given _, Revoked _ -> Optional.empty(); // who stands in for whom is nobody's concern outside
        };
    }
}
