package io.gendan.complaint.letter;

import io.gendan.complaint.letter.Acceptance.Accepted;
import io.gendan.complaint.letter.DraftCommand.RecordAcceptance;
import io.gendan.complaint.letter.LetterQueue.Sent;
import io.gendan.eventsourcing.Tx;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** All who wait for letters to be accepted: the letter itself, where a person wrote it, and what it is about. A matter that nobody waits for is told to nobody. */
@Singleton
class Acceptances {
    private final Drafts drafts;
    private final List<Acceptance> all;

    Acceptances(Drafts drafts, @All List<Acceptance> all) {
        this.drafts = drafts;
        this.all = List.copyOf(all);
    }

    void accepted(Tx tx, List<Sent> sent) {
        for (var each : all) {
            var its = sent.stream()
                    .filter(one -> one.letter().matter().kind() == each.kind())
                    .map(one -> new Accepted(
                            SentLetters.because(one),
                            one.letter().matter(),
                            one.letter().id(),
                            one.letter().byHand(),
                            one.at()))
                    .toList();
            if (!its.isEmpty()) each.accepted(tx, its);
        }
        for (var one : sent)
            if (one.letter().byHand())
                drafts.handle(tx.because(SentLetters.because(one)), one.letter().id(), new RecordAcceptance(one.at()));
    }
}
