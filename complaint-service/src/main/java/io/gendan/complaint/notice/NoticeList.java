package io.gendan.complaint.notice;

import io.gendan.complaint.notice.Notice.Confirmed;
import io.gendan.complaint.notice.Notice.Open;
import io.gendan.complaint.notice.Notice.Unissued;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What stands on the notice of a complaint, and which countermeasures are in force against what? */
@Singleton
public class NoticeList implements ReadModel<Notice, NoticeEvent> {
    @Override
    public String name() {
        return "notice-list";
    }

    @Override
    public List<String> tables() {
        return List.of("complaint_notice");
    }

    @Override
    public void follow(Tx tx, Recorded<NoticeEvent> fact, Notice state) {
        switch (state) {
            case Open open -> write(tx, fact, open.file());
            case Confirmed confirmed -> write(tx, fact, confirmed.file());
            case Unissued _ -> throw new IllegalStateException("a fact about a notice that was never issued");
        }
    }

    private static void write(Tx tx, Recorded<NoticeEvent> fact, NoticeFile file) {
        var view = NoticeShowing.of(new ComplaintId(fact.streamId()), file, fact.version());
        var confirmed = view.implementationConfirmation();
        tx.update(
                "INSERT INTO complaint_notice (complaint_id, notice_no, product_no, supplier, cause, confirmed_at, view,"
                        + " version) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (complaint_id) DO UPDATE SET"
                        + " product_no = excluded.product_no, supplier = excluded.supplier, cause = excluded.cause,"
                        + " confirmed_at = excluded.confirmed_at, view = excluded.view, version = excluded.version",
                fact.streamId(),
                view.noticeNo(),
                view.productNo(),
                view.supplier(),
                view.cause(),
                confirmed == null ? null : confirmed.at(),
                EventJson.toJson(view),
                fact.version());
    }

    public Optional<NoticeView> find(Tx tx, ComplaintId id) {
        return tx.first(
                "SELECT view::text FROM complaint_notice WHERE complaint_id = ?",
                row -> EventJson.fromJson(row.getString(1), NoticeView.class),
                id);
    }
}
