package io.gendan.complaint.notice;

import io.gendan.complaint.notice.NoticeEvent.*;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class NoticePublisher implements Publisher<NoticeEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<NoticeEvent> fact) {
        return switch (fact.event()) {
            case Issued _, SectionWritten _, ImplementationConfirmed _, CountermeasureFailed _, SignedOff _ ->
                Optional.empty(); // for the departments
        };
    }
}
