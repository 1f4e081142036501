package io.gendan.complaint.complaint;

import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.Matters;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** People write letters about a complaint; while its cause is open these concede nothing. */
@Singleton
class ComplaintMatters implements Matters {
    private final ComplaintList list;

    ComplaintMatters(ComplaintList list) {
        this.list = list;
    }

    @Override
    public Matter.Kind kind() {
        return Matter.Kind.COMPLAINT;
    }

    @Override
    public Optional<Known> find(Tx tx, UUID id) {
        var complaint = new ComplaintId(id);
        return list.find(tx, complaint)
                .map(view -> new Known(
                        Matter.of(complaint, view.complaintNo()), view.customerId(), view.causeFindings() == null));
    }
}
