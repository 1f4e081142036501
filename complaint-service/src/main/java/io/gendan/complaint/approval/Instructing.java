package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.RecordRefusal.*;
import static io.gendan.complaint.words.Office.DEPUTY_GENERAL_MANAGER;
import static io.gendan.complaint.words.Office.GENERAL_MANAGER;

import io.gendan.complaint.approval.ComplaintRecord.AtHandler;
import io.gendan.complaint.approval.ComplaintRecord.Decided;
import io.gendan.complaint.approval.ComplaintRecord.WithDepartments;
import io.gendan.complaint.approval.ComplaintRecord.WithGeneralManager;
import io.gendan.complaint.approval.RecordCommand.Approve;
import io.gendan.complaint.approval.RecordCommand.PassOn;
import io.gendan.complaint.approval.RecordCommand.Reject;
import io.gendan.complaint.approval.RecordCommand.Return;
import io.gendan.complaint.approval.RecordEvent.Approved;
import io.gendan.complaint.approval.RecordEvent.PassedOn;
import io.gendan.complaint.approval.RecordEvent.Rejected;
import io.gendan.complaint.approval.RecordEvent.Returned;
import io.gendan.complaint.words.Office;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The instructions: a deputy general manager first, then the general manager, and neither on what they proposed themselves. */
final class Instructing {
    private Instructing() {}

    static List<RecordEvent> passOn(ComplaintRecord record, PassOn it) {
        held(it.as(), DEPUTY_GENERAL_MANAGER);
        return switch (record) {
            case WithDepartments with -> passedOn(with.file().last(), it);
            case WithGeneralManager with -> {
                if (with.file().last().deputy().by().equals(it.as().by())) yield List.of();
                throw ROUND_CHANGED.refused();
            }
            case AtHandler _ -> throw NOTHING_SUBMITTED.refused();
            case Decided _ -> throw ROUND_DECIDED.refused();
        };
    }

    private static List<RecordEvent> passedOn(Round round, PassOn it) {
        mayInstruct(round, it.as());
        var missing = round.missing();
        if (!missing.isEmpty() && it.because() == null)
            throw OPINIONS_MISSING.refused(
                    "Not heard yet: " + missing.stream().map(Enum::name).collect(Collectors.joining(", "))
                            + ". Wait for them, or say why not",
                    "/withoutWaitingBecause");
        var because = missing.isEmpty() ? null : it.because();
        return List.of(new PassedOn(round.roundNo(), it.as().says(it.words(), it.now()), Set.copyOf(missing), because));
    }

    /** By whoever of the two has it. */
    static List<RecordEvent> giveBack(ComplaintRecord record, Return it) {
        return switch (record) {
            case WithDepartments with -> {
                if (it.as().office() == GENERAL_MANAGER) throw DEPUTY_FIRST.refused();
                yield returned(with.file().last(), it);
            }
            case WithGeneralManager with -> {
                if (it.as().office() == DEPUTY_GENERAL_MANAGER) throw ROUND_CHANGED.refused();
                yield returned(with.file().last(), it);
            }
            case AtHandler at -> {
                if (!at.file().rounds().isEmpty() && at.file().last().status() == RoundStatus.RETURNED) yield List.of();
                throw NOTHING_SUBMITTED.refused();
            }
            case Decided _ -> throw ROUND_DECIDED.refused();
        };
    }

    private static List<RecordEvent> returned(Round round, Return it) {
        mayInstruct(round, it.as());
        return List.of(new Returned(round.roundNo(), it.as().says(it.reason(), it.now())));
    }

    static List<RecordEvent> approve(ComplaintRecord record, Approve it) {
        held(it.as(), GENERAL_MANAGER);
        return switch (record) {
            case WithGeneralManager with -> {
                mayInstruct(with.file().last(), it.as());
                yield List.of(new Approved(with.file().last().roundNo(), it.as().says(it.words(), it.now())));
            }
            case Decided decided -> unlessOtherwise(decided, RoundStatus.APPROVED);
            case WithDepartments _ -> throw DEPUTY_FIRST.refused();
            case AtHandler _ -> throw NOTHING_SUBMITTED.refused();
        };
    }

    static List<RecordEvent> reject(ComplaintRecord record, Reject it) {
        held(it.as(), GENERAL_MANAGER);
        return switch (record) {
            case WithGeneralManager with -> {
                mayInstruct(with.file().last(), it.as());
                yield List.of(new Rejected(with.file().last().roundNo(), it.as().says(it.reason(), it.now())));
            }
            case Decided decided -> unlessOtherwise(decided, RoundStatus.REJECTED);
            case WithDepartments _ -> throw DEPUTY_FIRST.refused();
            case AtHandler _ -> throw NOTHING_SUBMITTED.refused();
        };
    }

    private static List<RecordEvent> unlessOtherwise(Decided decided, RoundStatus how) {
        if (decided.file().last().status() == how) return List.of();
        throw ROUND_DECIDED.refused();
    }

    private static void held(Authority as, Office office) {
        if (as.office() != office) throw NOT_YOUR_OFFICE.refused();
    }

    private static void mayInstruct(Round round, Authority as) {
        if (as.by().equals(round.submittedBy())) throw OWN_PROPOSAL.refused();
        if (round.submittedBy().equals(as.insteadOf())) throw OWN_PROPOSAL.refused();
        if (round.deputy() != null && round.deputy().by().equals(as.by())) throw ONE_PERSON_TWICE.refused();
    }
}
