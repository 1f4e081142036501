package io.gendan.complaint.letter;

import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** All who wait for letters to be accepted. A matter that nobody waits for is told to nobody. */
@Singleton
class Acceptances {
    private final List<Acceptance> all;

    Acceptances(@All List<Acceptance> all) {
        this.all = List.copyOf(all);
    }

    void accepted(Tx tx, Matter matter, LetterId letter, Instant at) {
        for (var each : all) if (each.kind() == matter.kind()) each.accepted(tx, matter, letter, at);
    }
}
