package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.RecordRefusal.*;

import io.gendan.complaint.approval.ComplaintRecord.AtHandler;
import io.gendan.complaint.approval.ComplaintRecord.Decided;
import io.gendan.complaint.approval.ComplaintRecord.WithDepartments;
import io.gendan.complaint.approval.ComplaintRecord.WithGeneralManager;
import io.gendan.complaint.approval.RecordCommand.GiveOpinion;
import io.gendan.complaint.approval.RecordEvent.OpinionGiven;
import java.util.List;

/** Each department says what it thinks, beside the others and without waiting for them, once. A late word is heard until the end. */
final class Opining {
    private Opining() {}

    static List<RecordEvent> opine(ComplaintRecord record, GiveOpinion it) {
        return switch (record) {
            case WithDepartments with -> opined(with.file().last(), it);
            case WithGeneralManager with -> opined(with.file().last(), it);
            case AtHandler _ -> throw NOTHING_SUBMITTED.refused();
            case Decided _ -> throw ROUND_DECIDED.refused();
        };
    }

    private static List<RecordEvent> opined(Round round, GiveOpinion it) {
        var opinion = it.opinion();
        if (!it.own().contains(opinion.voice()))
            throw NOT_YOUR_DEPARTMENT.refused(NOT_YOUR_DEPARTMENT.sentence(), "/voice");
        if (opinion.voice() != Voice.HANDLER && opinion.by().equals(round.submittedBy())) throw OWN_PROPOSAL.refused();
        if (opinion.reliesOnSupplier() || opinion.supplierConsent() != null) consents(opinion);
        var before = round.of(opinion.voice());
        if (before.isEmpty()) return List.of(new OpinionGiven(round.roundNo(), opinion));
        if (before.get().saysAs(opinion)) return List.of();
        throw OPINION_GIVEN.refused();
    }

    private static void consents(Opinion opinion) {
        if (opinion.voice() != Voice.PURCHASING)
            throw SUPPLIER_IS_PURCHASINGS.refused(SUPPLIER_IS_PURCHASINGS.sentence(), "/reliesOnSupplier");
        if (opinion.supplierConsent() == null)
            throw SUPPLIER_CONSENT_MISSING.refused(SUPPLIER_CONSENT_MISSING.sentence(), "/supplierConsent");
    }
}
