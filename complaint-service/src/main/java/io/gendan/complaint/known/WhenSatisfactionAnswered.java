package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.SatisfactionAnswered;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** How content whoever complained was stands in the register of complaints. */
@Singleton
public class WhenSatisfactionAnswered implements Reaction<SatisfactionAnswered> {
    @Override
    public Class<SatisfactionAnswered> to() {
        return SatisfactionAnswered.class;
    }

    @Override
    public void react(Tx tx, SatisfactionAnswered it) {
        if (it.complaintId() == null) return; // of a delivery or an incident: the satisfaction sheet has it
        int sum = it.goods() + it.delivery() + it.documents() + it.communication() + it.handling();
        tx.update(
                "INSERT INTO known_satisfaction (complaint_id, score, answered_at) VALUES (?, ?::numeric / 5, ?)"
                        + " ON CONFLICT DO NOTHING",
                it.complaintId(),
                sum,
                it.at());
    }
}
