package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.MATTER_NOT_FOUND;

import io.gendan.eventsourcing.Tx;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Everything that a letter can be about, whoever keeps it. */
@Singleton
class MatterBook {
    private final List<Matters> all;

    MatterBook(@All List<Matters> all) {
        this.all = List.copyOf(all);
    }

    Matters.Known known(Tx tx, Matter.Kind kind, UUID id) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> each.find(tx, id).stream())
                .findFirst()
                .orElseThrow(() -> MATTER_NOT_FOUND.refused(
                        "There is no " + kind.name().toLowerCase(Locale.ROOT) + " with this id", "/matter/id"));
    }

    /** Of whichever kind it is. */
    Matters.Known known(Tx tx, UUID id) {
        return all.stream()
                .flatMap(each -> each.find(tx, id).stream())
                .findFirst()
                .orElseThrow(() -> MATTER_NOT_FOUND.refused(MATTER_NOT_FOUND.sentence()));
    }
}
