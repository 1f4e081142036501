package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.RecordAcceptance;
import io.gendan.complaint.letter.Acceptance;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The receiving server has the letter: now, and not before, the customer counts as told. */
@Singleton
class WhenLetterAccepted implements Acceptance {
    private final IncidentCases cases;

    WhenLetterAccepted(IncidentCases cases) {
        this.cases = cases;
    }

    @Override
    public void accepted(Tx tx, CaseId caseId, LetterId letter, Instant at) {
        cases.handle(tx, caseId, new RecordAcceptance(letter, at));
    }
}
