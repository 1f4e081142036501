package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import java.util.Optional;
import java.util.UUID;

/** Whoever keeps a kind of matter says what people may write letters about. */
public interface Matters {
    Matter.Kind kind();

    Optional<Known> find(Tx tx, UUID id);

    /**
     * @param customer whose matter it is
     * @param causeOpen while nobody can say yet why it happened, a letter concedes nothing
     * @param facts what it can say about itself
     */
    record Known(Matter matter, CustomerId customer, boolean causeOpen, MatterFacts facts) {}
}
