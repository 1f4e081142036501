package io.gendan.complaint.letter;

import io.gendan.complaint.letter.DraftEvent.Accepted;
import io.gendan.complaint.letter.DraftEvent.CalledOff;
import io.gendan.complaint.letter.DraftEvent.Drafted;
import io.gendan.complaint.letter.DraftEvent.Edited;
import io.gendan.complaint.letter.DraftEvent.Erased;
import io.gendan.complaint.letter.DraftEvent.Sent;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class DraftPublisher implements Publisher<DraftEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<DraftEvent> fact) {
        return switch (fact.event()) {
            // The matter that a letter is about tells the world what comes of it.
            case Drafted _, Edited _, Sent _, Accepted _, CalledOff _, Erased _ -> Optional.empty();
        };
    }
}
