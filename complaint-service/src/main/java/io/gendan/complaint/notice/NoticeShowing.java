package io.gendan.complaint.notice;

import io.gendan.complaint.notice.NoticeView.Earlier;
import io.gendan.complaint.notice.NoticeView.Signed;
import io.gendan.complaint.notice.NoticeView.Text;
import io.gendan.complaint.words.ComplaintId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** From what a notice holds to what the API shows of it, field by field. */
final class NoticeShowing {
    private NoticeShowing() {}

    static NoticeView of(ComplaintId id, NoticeFile file, long version) {
        var facts = file.issued().facts();
        return new NoticeView(
                id,
                facts.complaintNo(),
                file.issued().noticeNo(),
                file.edition(),
                file.issued().at(),
                file.issued().by(),
                facts.customer(),
                facts.orderNo(),
                facts.orderedOn(),
                facts.productNo(),
                facts.goods(),
                facts.unit(),
                facts.orderedQuantity(),
                facts.complainedDepartment(),
                facts.cause(),
                facts.supplier(),
                facts.claimQuantity(),
                facts.claimAmount(),
                new TreeSet<>(facts.wishes()),
                text(file.now(Section.CAUSE_FINDINGS)),
                text(file.now(Section.SALES_OBSERVATION)),
                text(file.now(Section.DISPOSITION_AND_COUNTERMEASURE)),
                text(file.now(Section.IMPLEMENTATION_GUIDE)),
                text(file.confirmation()),
                file.confirmation() == null ? null : file.effectCheckOn(),
                file.asksForAnother() ? text(file.failed()) : null,
                file.signOffsNow().stream().map(NoticeShowing::signed).toList(),
                earlier(file),
                version);
    }

    private static List<Earlier> earlier(NoticeFile file) {
        var earlier = new ArrayList<Earlier>();
        file.sections()
                .forEach((section, texts) -> texts.subList(0, texts.size() - 1)
                        .forEach(one -> earlier.add(new Earlier(one.edition(), section, text(one), null, null))));
        for (var one : file.confirmations())
            if (one.edition() < file.edition()) earlier.add(new Earlier(one.edition(), null, null, text(one), null));
        for (var one : file.signOffs())
            if (one.edition() < file.edition()) earlier.add(new Earlier(one.edition(), null, null, null, signed(one)));
        earlier.sort(Comparator.comparingInt(Earlier::edition)
                .thenComparing(one -> one.section() == null ? "" : one.section().name()));
        return earlier;
    }

    private static Text text(Written it) {
        return it == null ? null : new Text(it.edition(), it.text(), it.by(), it.at());
    }

    private static Signed signed(SignOff it) {
        return new Signed(it.edition(), it.department(), it.by(), it.at());
    }
}
