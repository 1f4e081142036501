package io.gendan.complaint.notice;

import io.gendan.complaint.notice.NoticeCommand.AskAnother;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What was put in force so that it does not happen again: for whoever looks later whether it helped. */
@Singleton
public class Countermeasures {
    private final Notices notices;

    Countermeasures(Notices notices) {
        this.notices = notices;
    }

    /** @param productNo, supplier against whose goods it is; either may be null */
    public record Countermeasure(
            ComplaintId complaint,
            String complaintNo,
            String noticeNo,
            int edition,
            CustomerId customer,
            String productNo,
            String supplier,
            Cause cause,
            String text,
            String writtenBy,
            Instant confirmedAt) {}

    /** That of this edition did not help: the notice of its complaint asks for another one. */
    public void failed(Tx tx, ComplaintId complaint, int edition, String lookedAt, String by, Instant now) {
        notices.handle(tx, complaint, new AskAnother(edition, lookedAt, by, now));
    }

    /** Those that were confirmed in that time, oldest first: {@code from} is in it, {@code until} is not. */
    public List<Countermeasure> confirmed(Tx tx, Instant from, Instant until) {
        return tx.query(
                "SELECT view::text FROM complaint_notice WHERE confirmed_at >= ? AND confirmed_at < ?"
                        + " ORDER BY confirmed_at, complaint_id",
                row -> countermeasure(EventJson.fromJson(row.getString(1), NoticeView.class)),
                from,
                until);
    }

    static Countermeasure countermeasure(NoticeView it) {
        return new Countermeasure(
                it.complaintId(),
                it.complaintNo(),
                it.noticeNo(),
                it.edition(),
                it.customerId(),
                it.productNo(),
                it.supplier(),
                it.cause(),
                it.dispositionAndCountermeasure().text(),
                it.dispositionAndCountermeasure().by(),
                it.implementationConfirmation().at());
    }
}
