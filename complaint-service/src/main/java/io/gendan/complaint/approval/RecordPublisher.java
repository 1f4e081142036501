package io.gendan.complaint.approval;

import io.gendan.complaint.approval.RecordEvent.*;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class RecordPublisher implements Publisher<RecordEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    /** What we say among ourselves is nobody's concern; an offer that comes of it is told by its complaint. */
    @Override
    public Optional<? extends Record> translate(Recorded<RecordEvent> fact) {
        return switch (fact.event()) {
            case FileEnclosed _, Submitted _, OpinionGiven _, PassedOn _, Returned _, Recalled _ -> Optional.empty();
            case Approved _, Rejected _ -> Optional.empty();
        };
    }
}
