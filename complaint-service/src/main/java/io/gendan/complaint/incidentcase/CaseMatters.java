package io.gendan.complaint.incidentcase;

import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.Matters;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** People write letters about a case beside those that it writes by itself. Why a ship met with something is never ours to say. */
@Singleton
class CaseMatters implements Matters {
    @Override
    public Matter.Kind kind() {
        return Matter.Kind.CASE;
    }

    @Override
    public Optional<Known> find(Tx tx, UUID id) {
        return tx.first(
                "SELECT case_no, customer_id FROM incident_case WHERE id = ?",
                row -> new Known(
                        Matter.of(new CaseId(id), row.getString("case_no")),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        true),
                id);
    }
}
