package io.gendan.complaint.approval;

import java.util.ArrayList;
import java.util.List;

/** What stands on the record: the files that go with it, and every round that there was. */
record RecordFile(List<Enclosure> enclosures, List<Round> rounds) {
    static final RecordFile EMPTY = new RecordFile(List.of(), List.of());

    Round last() {
        return rounds.getLast();
    }

    RecordFile with(Enclosure one) {
        var more = new ArrayList<>(enclosures);
        more.add(one);
        return new RecordFile(List.copyOf(more), rounds);
    }

    /** A new round, or what has become of the last one. */
    RecordFile with(Round round) {
        var more = new ArrayList<>(rounds);
        if (round.roundNo() <= more.size()) more.set(round.roundNo() - 1, round);
        else more.add(round);
        return new RecordFile(enclosures, List.copyOf(more));
    }
}
