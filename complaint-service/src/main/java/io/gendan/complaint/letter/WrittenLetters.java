package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Who answers us has a letter of ours at hand: by it, or by the number in its subject, we know what they answer. */
@Singleton
public class WrittenLetters {

    /** @param customer whom it went to, null where that was a firm */
    public record Written(Matter matter, CustomerId customer) {}

    public Optional<Written> find(Tx tx, LetterId id) {
        return tx.first(
                "SELECT matter_kind, matter_id, matter_no, customer_id FROM letter WHERE id = ?",
                WrittenLetters::written,
                id);
    }

    /** The first about this number: who complained, not whom we asked besides. */
    public Optional<Written> about(Tx tx, String matterNo) {
        return tx.first(
                "SELECT matter_kind, matter_id, matter_no, customer_id FROM letter WHERE matter_no = ?"
                        + " ORDER BY seq LIMIT 1",
                WrittenLetters::written,
                matterNo);
    }

    private static Written written(ResultSet row) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        return new Written(LetterList.matter(row), customer == null ? null : new CustomerId(customer));
    }
}
