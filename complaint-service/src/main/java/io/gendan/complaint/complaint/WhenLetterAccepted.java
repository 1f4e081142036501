package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.RecordAcceptance;
import io.gendan.complaint.letter.Acceptance;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Errand;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;

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
    public void accepted(Tx tx, List<Accepted> letters) {
        complaints.handleAll(
                tx,
                letters.stream()
                        .map(one -> new Errand<ComplaintCommand>(
                                one.cause(),
                                new ComplaintId(one.matter().id()),
                                new RecordAcceptance(one.letter(), one.byHand(), one.at())))
                        .toList());
    }
}
