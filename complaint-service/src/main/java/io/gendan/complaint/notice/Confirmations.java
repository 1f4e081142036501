package io.gendan.complaint.notice;

import io.gendan.complaint.notice.Notice.Confirmed;
import io.gendan.complaint.notice.NoticeEvent.ImplementationConfirmed;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Tells whoever looks later whether it helped. */
@Singleton
class Confirmations implements Follower<Notice, NoticeEvent> {
    private final Instance<WhenCountermeasureConfirmed> whenConfirmed;

    Confirmations(@Any Instance<WhenCountermeasureConfirmed> whenConfirmed) {
        this.whenConfirmed = whenConfirmed;
    }

    @Override
    public void follow(Tx tx, Recorded<NoticeEvent> fact, Notice state) {
        if (!(fact.event() instanceof ImplementationConfirmed it) || !(state instanceof Confirmed(var file))) return;
        var countermeasure = Countermeasures.countermeasure(
                NoticeShowing.of(new ComplaintId(fact.streamId()), file, fact.version()));
        var by = it.confirmation().by();
        for (var one : whenConfirmed)
            one.confirmed(
                    tx,
                    countermeasure,
                    it.effectCheckOn(),
                    by,
                    it.confirmation().at());
    }
}
