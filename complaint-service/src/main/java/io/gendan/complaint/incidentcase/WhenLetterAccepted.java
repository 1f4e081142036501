package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.RecordAcceptance;
import io.gendan.complaint.letter.Acceptance;
import io.gendan.complaint.letter.Matter;
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
    public Matter.Kind kind() {
        return Matter.Kind.CASE;
    }

    @Override
    public void accepted(Tx tx, Matter matter, LetterId letter, Instant at) {
        cases.handle(tx, new CaseId(matter.id()), new RecordAcceptance(letter, at));
    }
}
