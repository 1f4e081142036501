package io.gendan.complaint.notice;

import io.gendan.complaint.complaint.Prevention;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What stands on the handling notice is what we tell the customer who is owed an apology. */
@Singleton
class WrittenCountermeasure implements Prevention {
    private final NoticeList notices;

    WrittenCountermeasure(NoticeList notices) {
        this.notices = notices;
    }

    @Override
    public Optional<String> countermeasure(Tx tx, ComplaintId complaint) {
        return notices.find(tx, complaint)
                .filter(notice -> notice.notEffective() == null)
                .map(NoticeView::dispositionAndCountermeasure)
                .map(NoticeView.Text::text);
    }
}
