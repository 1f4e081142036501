package io.gendan.complaint.claim;

import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.Matters;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** People write letters about a claim: notices of loss to carriers and suppliers, answers to customers. What is claimed is not conceded. */
@Singleton
class ClaimMatters implements Matters {
    @Override
    public Matter.Kind kind() {
        return Matter.Kind.CLAIM;
    }

    @Override
    public Optional<Known> find(Tx tx, UUID id) {
        return tx.first(
                "SELECT claim_no, customer_id, settled_on FROM claim WHERE id = ?",
                row -> new Known(
                        Matter.of(new ClaimId(id), row.getString("claim_no")),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getObject("settled_on") == null),
                id);
    }
}
