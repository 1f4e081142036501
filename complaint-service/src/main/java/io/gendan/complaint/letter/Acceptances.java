package io.gendan.complaint.letter;

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

    void accepted(Tx tx, Sent sent) {
        var letter = sent.letter();
        for (var each : all)
            if (each.kind() == letter.matter().kind()) each.accepted(tx, letter.matter(), letter.id(), sent.at());
        if (letter.byHand()) drafts.handle(tx, letter.id(), new RecordAcceptance(sent.at()));
    }
}
