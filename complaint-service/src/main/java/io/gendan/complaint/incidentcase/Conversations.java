package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseView.Conversation;
import io.gendan.complaint.letter.Recipients;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
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

    private final Recipients recipients;

    Conversations(Recipients recipients) {
        this.recipients = recipients;
    }

    void add(Tx tx, CaseId id, Conversation conversation) {
        recipients.lock(tx);
        var erased = conversation.contactId() != null && isErased(tx, conversation.contactId());
        tx.update(
                "INSERT INTO spoken_to (id, case_id, channel, at, by, spoken_to, note, contact_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Id.next(),
                id,
                conversation.channel(),
                conversation.at(),
                conversation.by(),
                erased ? null : conversation.spokenTo(),
                erased ? null : conversation.note(),
                conversation.contactId());
    }

    private static boolean isErased(Tx tx, UUID contact) {
        return tx.first("SELECT 1 FROM erased_contact WHERE contact_id = ?", _ -> true, contact)
                .isPresent();
    }

    /** Where nobody recorded with whom of them it was, it may have been this one. */
    void erase(Tx tx, CustomerId customer, UUID contact) {
        tx.update(
                "UPDATE spoken_to SET spoken_to = NULL, note = NULL WHERE (contact_id = ? OR contact_id IS NULL)"
                        + " AND case_id IN (SELECT id FROM incident_case WHERE customer_id = ?)",
                contact,
                customer);
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
                                row.getString("note"),
                                row.getObject("contact_id", UUID.class))),
                cases);
    }
}
