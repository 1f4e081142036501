package io.gendan.complaint.absence;

import io.gendan.complaint.absence.AbsenceEvent.CalledOff;
import io.gendan.complaint.absence.AbsenceEvent.Planned;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class AbsencePublisher implements Publisher<AbsenceEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<AbsenceEvent> fact) {
        return switch (fact.event()) {
            case Planned _, CalledOff _ -> Optional.empty(); // what is escalated says itself to whom it went
        };
    }
}
