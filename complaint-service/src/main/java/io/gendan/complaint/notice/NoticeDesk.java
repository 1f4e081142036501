package io.gendan.complaint.notice;

import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintRefusal;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.complaint.ComplaintWords;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.notice.NoticeCommand.Issue;
import io.gendan.complaint.notice.NoticeCommand.Write;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/** Issues a notice with what its complaint says at that moment. */
@Singleton
class NoticeDesk {
    private final Notices notices;
    private final NoticeList list;
    private final ComplaintList complaints;
    private final ComplaintWords words;

    NoticeDesk(Notices notices, NoticeList list, ComplaintList complaints, ComplaintWords words) {
        this.notices = notices;
        this.list = list;
        this.complaints = complaints;
        this.words = words;
    }

    /** @param address where the customer is, or null */
    long issue(Asked asked, ComplaintId id, String address) {
        var tx = asked.tx();
        var complaint = complaints.find(tx, id).orElseThrow(ComplaintRefusal.NO_SUCH_COMPLAINT::refused);
        var facts = facts(complaint);
        var number = list.find(tx, id).map(NoticeView::noticeNo).orElseGet(() -> {
            mayBeIssued(tx, id, new Issue(null, facts, asked.actor(), asked.now()));
            return nextNumber(tx, asked.now());
        });
        long version = notices.handle(tx, id, asked.expected(), new Issue(number, facts, asked.actor(), asked.now()));
        if (address != null) words.add(tx, id, new Said(Kind.ADDRESS, address, null, null, asked.actor(), asked.now()));
        var found = complaint.causeFindings();
        if (found == null || isWritten(tx, id)) return version;
        return notices.handle(tx, id, new Write(Section.CAUSE_FINDINGS, found, asked.actor(), asked.now()));
    }

    /** What is refused takes no number: rows of numbers are without gaps that somebody has to explain. */
    private void mayBeIssued(Tx tx, ComplaintId id, Issue issue) {
        Notice.DECIDER.decide(notices.state(tx, id), issue);
    }

    /** What the investigation found stands there from the beginning; what somebody has written since stays. */
    private boolean isWritten(Tx tx, ComplaintId id) {
        return list.find(tx, id).map(NoticeView::causeFindings).isPresent();
    }

    private static String nextNumber(Tx tx, Instant now) {
        long number = tx.first("SELECT nextval('complaint_notice_no')", row -> row.getLong(1))
                .orElseThrow();
        return "CN-%d-%06d".formatted(now.atZone(ZoneOffset.UTC).getYear(), number);
    }

    private static Facts facts(ComplaintView it) {
        var subject = it.subject();
        var problem = it.problem();
        return new Facts(
                it.complaintNo(),
                it.customerId(),
                subject.orderNo(),
                subject.orderedOn(),
                subject.productNo(),
                subject.productNameAndSpec(),
                subject.unit(),
                subject.deliveredQuantity(),
                problem == null ? null : problem.complainedDepartment(),
                problem == null ? null : problem.cause(),
                subject.supplier(),
                it.demand().claimQuantity(),
                it.demand().total().orElse(null),
                wishes(it));
    }

    /** As they were asked last. */
    private static Set<String> wishes(ComplaintView it) {
        var asked =
                it.liability() == null ? it.demand().wishes() : it.liability().wishes();
        var wishes = new TreeSet<String>();
        (asked.isEmpty() ? it.demand().wishes() : asked).forEach(wish -> wishes.add(wish.name()));
        return wishes;
    }
}
