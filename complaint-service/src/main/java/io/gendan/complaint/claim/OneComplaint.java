package io.gendan.complaint.claim;

import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import java.util.List;
import java.util.stream.Stream;

/** Complaints that turned out to be the same are one for whoever pays: what names any of them belongs to the one that goes on. */
final class OneComplaint {
    private OneComplaint() {}

    static ComplaintView thatGoesOn(Tx tx, ComplaintList complaints, ComplaintView complaint) {
        if (complaint.joinedInto() == null) return complaint;
        return complaints
                .find(tx, complaint.joinedInto())
                .map(into -> thatGoesOn(tx, complaints, into))
                .orElseThrow();
    }

    /** It and all that it took in, which may have taken in others before. */
    static List<ComplaintId> all(Tx tx, ComplaintList complaints, ComplaintView complaint) {
        var takenIn = complaint.tookIn().stream()
                .flatMap(id -> complaints.find(tx, id).stream())
                .flatMap(it -> all(tx, complaints, it).stream());
        return Stream.concat(Stream.of(complaint.id()), takenIn).distinct().toList();
    }
}
