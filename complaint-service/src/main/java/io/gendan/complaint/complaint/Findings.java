package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.CauseFound;
import io.gendan.complaint.complaint.ComplaintEvent.EvidenceEnclosed;
import io.gendan.complaint.complaint.ComplaintEvent.EvidenceWaived;
import io.gendan.complaint.complaint.ComplaintEvent.Identified;
import io.gendan.complaint.complaint.ComplaintEvent.LiabilityAssessed;
import io.gendan.complaint.complaint.ComplaintEvent.UnfoundedExplained;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.Party;
import java.util.List;
import java.util.Set;

/**
 * What was found out.
 *
 * @param waived by a supervisor, who said why; null while the evidence counts
 * @param cause null while it is under investigation
 */
record Findings(
        Identified identified,
        List<EvidenceEnclosed> evidence,
        EvidenceWaived waived,
        UnfoundedExplained explained,
        CauseFound cause,
        LiabilityAssessed assessed) {

    static final Findings NONE = new Findings(null, List.of(), null, null, null, null);

    /** What was waived and judged was so of another problem, once it is another. */
    Findings with(Identified it) {
        return identified != null && identified.cause() != it.cause()
                ? new Findings(it, evidence, null, explained, null, null)
                : new Findings(it, evidence, waived, explained, cause, assessed);
    }

    Findings with(EvidenceEnclosed it) {
        return new Findings(identified, ComplaintFile.plus(evidence, it), waived, explained, cause, assessed);
    }

    Findings with(EvidenceWaived it) {
        return new Findings(identified, evidence, it, explained, cause, assessed);
    }

    Findings with(UnfoundedExplained it) {
        return new Findings(identified, evidence, waived, it, cause, assessed);
    }

    Findings with(CauseFound it) {
        return new Findings(identified, evidence, waived, explained, it, assessed);
    }

    Findings with(LiabilityAssessed it) {
        return new Findings(identified, evidence, waived, explained, cause, it);
    }

    /** What is known stays known, but it is judged again. */
    Findings anew() {
        return new Findings(identified, evidence, null, null, null, null);
    }

    /** Of each of these sets at least one piece of evidence is missing; empty when nothing is, or when that was waived. */
    List<Set<Evidence>> missing() {
        if (waived != null) return List.of();
        return identified.cause().proofs().stream()
                .filter(anyOf -> evidence.stream().noneMatch(one -> anyOf.contains(one.evidence())))
                .toList();
    }

    boolean isUndetermined() {
        return assessed.shares().getOrDefault(Party.UNDETERMINED, 0) > 0;
    }
}
