package io.gendan.complaint.notice;

import static io.gendan.complaint.notice.NoticeRefusal.*;

import io.gendan.complaint.notice.Notice.Confirmed;
import io.gendan.complaint.notice.Notice.Open;
import io.gendan.complaint.notice.Notice.Unissued;
import io.gendan.complaint.notice.NoticeCommand.AskAnother;
import io.gendan.complaint.notice.NoticeCommand.ConfirmImplementation;
import io.gendan.complaint.notice.NoticeEvent.CountermeasureFailed;
import io.gendan.complaint.notice.NoticeEvent.ImplementationConfirmed;
import java.time.LocalDate;
import java.util.List;

/** A countermeasure is in force, until a later look says that it did not help. */
final class Confirming {
    /** Who looks later does not know any more what to look for. */
    private static final int MOST_YEARS = 2;

    private Confirming() {}

    static List<NoticeEvent> confirm(Notice notice, ConfirmImplementation it) {
        return switch (notice) {
            case Open open -> {
                var file = open.file();
                if (file.now(Section.DISPOSITION_AND_COUNTERMEASURE) == null
                        || file.now(Section.IMPLEMENTATION_GUIDE) == null) throw COUNTERMEASURE_MISSING.refused();
                if (file.asksForAnother()) throw COUNTERMEASURE_FAILED.refused();
                if (file.isWrittenBy(it.by())) throw OWN_WORK.refused();
                var confirmation = new Written(file.edition(), it.text(), it.by(), it.now());
                yield List.of(new ImplementationConfirmed(confirmation, checkOn(it)));
            }
            case Confirmed confirmed -> {
                var file = confirmed.file();
                var before = file.confirmation();
                var sameDay = it.effectCheckOn() == null || it.effectCheckOn().equals(file.effectCheckOn());
                if (before.text().equals(it.text()) && before.by().equals(it.by()) && sameDay) yield List.of();
                throw CONFIRMED_ALREADY.refused();
            }
            case Unissued _ -> throw NO_SUCH_NOTICE.refused();
        };
    }

    private static LocalDate checkOn(ConfirmImplementation it) {
        var on = it.effectCheckOn() == null ? it.unlessSaid() : it.effectCheckOn();
        if (!on.isAfter(it.today()) || on.isAfter(it.today().plusYears(MOST_YEARS)))
            throw EFFECT_CHECK_DAY.refused(EFFECT_CHECK_DAY.sentence() + ", not on " + on, "/effectCheckOn");
        return on;
    }

    /** Whoever is rewriting it already needs not be asked. */
    static List<NoticeEvent> askAnother(Notice notice, AskAnother it) {
        return switch (notice) {
            case Confirmed(var file)
            when file.edition() == it.edition() ->
                List.of(new CountermeasureFailed(new Written(file.edition() + 1, it.lookedAt(), it.by(), it.now())));
            case Confirmed _, Open _ -> List.of();
            case Unissued _ -> throw NO_SUCH_NOTICE.refused();
        };
    }
}
