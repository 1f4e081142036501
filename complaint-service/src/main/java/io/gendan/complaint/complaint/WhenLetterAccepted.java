package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.RecordAcceptance;
import io.gendan.complaint.letter.Acceptance;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The receiving server has a letter about the complaint: years later we can say when the customer had it. */
@Singleton
class WhenLetterAccepted implements Acceptance {
    private final Complaints complaints;

    WhenLetterAccepted(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Matter.Kind kind() {
        return Matter.Kind.COMPLAINT;
    }

    @Override
    public void accepted(Tx tx, Matter matter, LetterId letter, Instant at) {
        complaints.handle(tx, new ComplaintId(matter.id()), new RecordAcceptance(letter, at));
    }
}
