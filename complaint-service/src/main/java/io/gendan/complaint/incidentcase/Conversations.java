package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseView.Conversation;
import io.gendan.complaint.words.CaseId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whom somebody spoke to, and their note of it. People: in no event, so that they can be erased. */
@Singleton
class Conversations {
    record Row(CaseId caseId, Conversation conversation) {}

    void add(Tx tx, CaseId id, Conversation conversation) {
        tx.update(
                "INSERT INTO spoken_to (id, case_id, channel, at, by, spoken_to, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Id.next(),
                id,
                conversation.channel(),
                conversation.at(),
                conversation.by(),
                conversation.spokenTo(),
                conversation.note());
    }

    List<Row> of(Tx tx, Collection<CaseId> cases) {
        return tx.query(
                "SELECT * FROM spoken_to WHERE case_id = ANY (?) ORDER BY case_id, at, id",
                row -> new Row(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new Conversation(
                                Channel.valueOf(row.getString("channel")),
                                Columns.instant(row, "at"),
                                row.getString("by"),
                                row.getString("spoken_to"),
                                row.getString("note"))),
                cases);
    }
}
