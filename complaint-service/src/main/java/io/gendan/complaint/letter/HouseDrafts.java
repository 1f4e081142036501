package io.gendan.complaint.letter;

import io.gendan.complaint.letter.DraftCommand.CallOff;
import io.gendan.complaint.letter.DraftCommand.Write;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What the house puts before people who have to write to a firm whose address only they know. They give the address, edit it, and
 * send it; or give it up.
 */
@Singleton
public class HouseDrafts {
    private static final String THE_HOUSE = "complaint-service";

    private final Drafts drafts;
    private final Editions editions;
    private final LetterTexts texts;

    HouseDrafts(Drafts drafts, Editions editions, LetterTexts texts) {
        this.drafts = drafts;
        this.editions = editions;
        this.texts = texts;
    }

    public void add(Tx tx, Matter matter, String firm, String language, LetterFacts facts, Instant now) {
        var id = new LetterId(Id.next());
        var text = texts.write(matter.number(), language, ZoneOffset.UTC, facts);
        var wording = DraftDesk.wording(matter, text.subject(), text.body(), null);
        drafts.begin(
                tx, id, new Write(matter, facts.kind(), language, null, firm, null, wording.sha256(), THE_HOUSE, now));
        editions.add(tx, id, wording, THE_HOUSE, now);
        tx.update("INSERT INTO letter_firm (letter_id, name) VALUES (?, ?)", id, firm);
    }

    /** Those that nobody has sent say nothing any more that has to be said. */
    public void callOff(Tx tx, Id matter, LetterKind kind, String why, Instant now) {
        var unsent = tx.query(
                "SELECT id FROM letter_draft WHERE matter_id = ? AND kind = ? AND drafted_by = ? AND sent_at IS NULL"
                        + " AND called_off_at IS NULL AND erased_at IS NULL ORDER BY id",
                row -> new LetterId(row.getObject("id", UUID.class)),
                matter,
                kind,
                THE_HOUSE);
        for (var one : unsent) drafts.handle(tx, one, new CallOff(why, THE_HOUSE, now));
    }
}
