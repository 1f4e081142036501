package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.RecordRefusal.*;

import io.gendan.complaint.approval.ComplaintRecord.AtHandler;
import io.gendan.complaint.approval.ComplaintRecord.Decided;
import io.gendan.complaint.approval.ComplaintRecord.WithDepartments;
import io.gendan.complaint.approval.ComplaintRecord.WithGeneralManager;
import io.gendan.complaint.approval.RecordCommand.Enclose;
import io.gendan.complaint.approval.RecordCommand.Recall;
import io.gendan.complaint.approval.RecordCommand.Submit;
import io.gendan.complaint.approval.RecordEvent.FileEnclosed;
import io.gendan.complaint.approval.RecordEvent.Recalled;
import io.gendan.complaint.approval.RecordEvent.Submitted;
import java.util.List;

/** What the handler does: encloses files, submits a proposal, takes it back and submits it anew. */
final class Proposing {
    private Proposing() {}

    static List<RecordEvent> enclose(ComplaintRecord record, Enclose it) {
        var known = record.file().enclosures().stream()
                .anyMatch(one -> one.kind() == it.kind() && one.attachment().equals(it.attachment()));
        if (known) return List.of();
        return List.of(new FileEnclosed(new Enclosure(it.kind(), it.attachment(), it.by(), it.now())));
    }

    static List<RecordEvent> submit(ComplaintRecord record, Submit it) {
        return switch (record) {
            case AtHandler at -> submitted(at.file(), it);
            case Decided decided -> submitted(decided.file(), it); // the next one
            case WithDepartments with -> again(with.file(), it);
            case WithGeneralManager with -> again(with.file(), it);
        };
    }

    private static List<RecordEvent> submitted(RecordFile file, Submit it) {
        if (it.proposal().offerNo() == null && it.proposal().plan() == null)
            throw NOTHING_PROPOSED.refused(NOTHING_PROPOSED.sentence(), "/plan");
        return List.of(new Submitted(file.rounds().size() + 1, it.proposal(), it.by(), it.now()));
    }

    private static List<RecordEvent> again(RecordFile file, Submit it) {
        if (file.last().proposal().equals(it.proposal())
                && file.last().submittedBy().equals(it.by())) return List.of();
        throw ROUND_OPEN.refused();
    }

    static List<RecordEvent> recall(ComplaintRecord record, Recall it) {
        return switch (record) {
            case WithDepartments with -> recalled(with.file(), it);
            case WithGeneralManager with -> recalled(with.file(), it);
            case AtHandler at -> {
                if (!at.file().rounds().isEmpty()
                        && at.file().last().status() == RoundStatus.RECALLED
                        && at.file().last().submittedBy().equals(it.by())) yield List.of();
                throw NOTHING_SUBMITTED.refused();
            }
            case Decided _ -> throw ROUND_DECIDED.refused();
        };
    }

    private static List<RecordEvent> recalled(RecordFile file, Recall it) {
        if (!file.last().submittedBy().equals(it.by())) throw NOT_YOUR_PROPOSAL.refused();
        return List.of(new Recalled(file.last().roundNo(), it.reason(), it.by(), it.now()));
    }
}
