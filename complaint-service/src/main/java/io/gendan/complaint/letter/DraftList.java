package io.gendan.complaint.letter;

import io.gendan.complaint.letter.DraftEvent.Accepted;
import io.gendan.complaint.letter.DraftEvent.CalledOff;
import io.gendan.complaint.letter.DraftEvent.Drafted;
import io.gendan.complaint.letter.DraftEvent.Edited;
import io.gendan.complaint.letter.DraftEvent.Erased;
import io.gendan.complaint.letter.DraftEvent.Sent;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Which letters do people write, and how far are they? {@link LetterViews} reads it. */
@Singleton
class DraftList implements ReadModel<Draft, DraftEvent> {
    @Override
    public String name() {
        return "letter-draft-list";
    }

    @Override
    public List<String> tables() {
        return List.of("letter_draft");
    }

    @Override
    public void follow(Tx tx, Recorded<DraftEvent> fact, Draft state) {
        switch (fact.event()) {
            case Drafted drafted -> add(tx, fact, drafted);
            case Edited edited -> change(tx, fact, ", edition = ?", edited.edition());
            case Sent sent ->
                change(tx, fact, ", sent_edition = ?, sent_by = ?, sent_at = ?", sent.edition(), sent.by(), sent.at());
            case Accepted accepted -> change(tx, fact, ", accepted_at = ?", accepted.at());
            case CalledOff off -> change(tx, fact, ", called_off_at = ?", off.at());
            case Erased erased -> change(tx, fact, ", erased_at = ?", erased.at());
        }
    }

    private static void add(Tx tx, Recorded<DraftEvent> fact, Drafted drafted) {
        tx.update(
                "INSERT INTO letter_draft (id, matter_kind, matter_id, matter_no, kind, language, customer_id, firm, offer_no, edition,"
                        + " drafted_by, drafted_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
                fact.streamId(),
                drafted.matter().kind(),
                drafted.matter().id(),
                drafted.matter().number(),
                drafted.kind(),
                drafted.language(),
                drafted.customer(),
                drafted.firm(),
                drafted.offerNo(),
                drafted.by(),
                drafted.at(),
                fact.version());
    }

    private static void change(Tx tx, Recorded<DraftEvent> fact, String columns, Object... values) {
        var arguments = new ArrayList<Object>();
        arguments.add(fact.version());
        arguments.addAll(List.of(values));
        arguments.add(fact.streamId());
        tx.update("UPDATE letter_draft SET version = ?" + columns + " WHERE id = ?", arguments.toArray());
    }
}
