package io.gendan.complaint.approval;

import io.gendan.complaint.approval.ComplaintRecord.AtHandler;
import io.gendan.complaint.approval.ComplaintRecord.Decided;
import io.gendan.complaint.approval.ComplaintRecord.WithDepartments;
import io.gendan.complaint.approval.ComplaintRecord.WithGeneralManager;
import io.gendan.complaint.approval.RecordView.Desk;
import io.gendan.complaint.approval.RecordView.File;
import io.gendan.complaint.approval.RecordView.Instructed;
import io.gendan.complaint.approval.RecordView.RoundView;
import io.gendan.complaint.approval.RecordView.Said;
import io.gendan.complaint.words.ComplaintId;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** From what the record holds to what the API shows of it, field by field. */
final class Showing {
    private Showing() {}

    static RecordView of(ComplaintId id, ComplaintRecord record, long version) {
        var file = record.file();
        return new RecordView(
                id,
                waitsFor(record),
                file.enclosures().stream()
                        .map(one -> new File(one.kind(), one.attachment(), one.by(), one.at()))
                        .toList(),
                file.rounds().stream().map(Showing::round).toList(),
                version);
    }

    private static Set<Desk> waitsFor(ComplaintRecord record) {
        return switch (record) {
            case WithDepartments with -> desks(with.file().last(), Desk.DEPUTY_GENERAL_MANAGER);
            case WithGeneralManager with -> desks(with.file().last(), Desk.GENERAL_MANAGER);
            case AtHandler at -> at.file().rounds().isEmpty() ? Set.of() : Set.of(Desk.HANDLER);
            case Decided _ -> Set.of();
        };
    }

    private static Set<Desk> desks(Round round, Desk office) {
        var desks = EnumSet.of(office);
        round.missing().forEach(voice -> desks.add(Desk.valueOf(voice.name())));
        return desks;
    }

    private static RoundView round(Round it) {
        return new RoundView(
                it.roundNo(),
                it.status(),
                it.proposal().offerNo(),
                it.proposal().worth(),
                it.proposal().plan(),
                it.submittedBy(),
                it.submittedAt(),
                it.opinions().stream().map(Showing::said).toList(),
                it.missing(),
                new TreeSet<>(it.notHeard()), // as the log keeps them they have no order
                it.notHeardBecause(),
                instructed(it.deputy()),
                instructed(it.manager()),
                it.recalledBecause(),
                it.recalledAt());
    }

    private static Said said(Opinion it) {
        return new Said(
                it.voice(), it.stance(), it.words(), it.reliesOnSupplier(), it.supplierConsent(), it.by(), it.at());
    }

    private static Instructed instructed(Instruction it) {
        return it == null
                ? null
                : new Instructed(it.office(), it.words(), it.by(), it.insteadOf(), it.delegation(), it.at());
    }
}
