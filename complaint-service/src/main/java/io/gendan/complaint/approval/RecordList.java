package io.gendan.complaint.approval;

import io.gendan.complaint.approval.RecordView.Desk;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands on the record of a complaint, and on whose desk is something that waits? */
@Singleton
public class RecordList implements ReadModel<ComplaintRecord, RecordEvent> {
    @Override
    public String name() {
        return "record-list";
    }

    @Override
    public List<String> tables() {
        return List.of("complaint_record");
    }

    @Override
    public void follow(Tx tx, Recorded<RecordEvent> fact, ComplaintRecord state) {
        var view = Showing.of(new ComplaintId(fact.streamId()), state, fact.version());
        tx.update(
                "INSERT INTO complaint_record (complaint_id, waits_for, view, version) VALUES (?, ?, ?::jsonb, ?)"
                        + " ON CONFLICT (complaint_id) DO UPDATE SET waits_for = excluded.waits_for,"
                        + " view = excluded.view, version = excluded.version",
                fact.streamId(),
                view.waitsFor(),
                EventJson.toJson(view),
                fact.version());
    }

    private static Optional<RecordView> find(Tx tx, ComplaintId id) {
        return tx.first(
                "SELECT view::text FROM complaint_record WHERE complaint_id = ?",
                row -> EventJson.fromJson(row.getString(1), RecordView.class),
                id);
    }

    /** Of a complaint about which nothing was proposed yet, a record on which nothing stands. */
    public RecordView orEmpty(Tx tx, ComplaintId id) {
        return find(tx, id).orElseGet(() -> RecordView.empty(id));
    }

    List<RecordView> page(Tx tx, Desk waitsFor, UUID after, int limit) {
        var desk = waitsFor == null ? null : waitsFor.name();
        return tx.query(
                "SELECT view::text FROM complaint_record WHERE (?::text IS NULL OR waits_for @> ARRAY[?::text])"
                        + " AND (?::uuid IS NULL OR complaint_id > ?::uuid) ORDER BY complaint_id LIMIT ?",
                row -> EventJson.fromJson(row.getString(1), RecordView.class),
                desk,
                desk,
                after,
                after,
                limit);
    }
}
