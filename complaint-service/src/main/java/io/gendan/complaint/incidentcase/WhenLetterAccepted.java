package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.RecordAcceptance;
import io.gendan.complaint.letter.Acceptance;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.words.CaseId;
import io.gendan.eventsourcing.Errand;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;

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
    public void accepted(Tx tx, List<Accepted> letters) {
        cases.handleAll(
                tx,
                letters.stream()
                        .map(one -> new Errand<CaseCommand>(
                                one.cause(),
                                new CaseId(one.matter().id()),
                                new RecordAcceptance(one.letter(), one.at())))
                        .toList());
    }
}
