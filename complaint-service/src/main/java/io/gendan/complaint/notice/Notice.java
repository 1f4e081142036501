package io.gendan.complaint.notice;

import static io.gendan.complaint.notice.NoticeRefusal.*;

import io.gendan.complaint.notice.NoticeCommand.AskAnother;
import io.gendan.complaint.notice.NoticeCommand.ConfirmImplementation;
import io.gendan.complaint.notice.NoticeCommand.Issue;
import io.gendan.complaint.notice.NoticeCommand.Sign;
import io.gendan.complaint.notice.NoticeCommand.Write;
import io.gendan.complaint.notice.NoticeEvent.CountermeasureFailed;
import io.gendan.complaint.notice.NoticeEvent.ImplementationConfirmed;
import io.gendan.complaint.notice.NoticeEvent.Issued;
import io.gendan.complaint.notice.NoticeEvent.SectionWritten;
import io.gendan.complaint.notice.NoticeEvent.SignedOff;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/**
 * The notice of how a complaint is handled, form 13-16: issued with what the complaint says, filled in section by section, confirmed
 * by somebody else when the countermeasure is in force, and signed by the departments. A later change is a new edition, which nobody has
 * confirmed or signed yet; the earlier ones stay.
 */
sealed interface Notice {
    record Unissued() implements Notice {}

    /** It is being filled in. */
    record Open(NoticeFile file) implements Notice {}

    /** The countermeasure is in force. */
    record Confirmed(NoticeFile file) implements Notice {}

    Decider<NoticeCommand, Notice, NoticeEvent> DECIDER = new Decider<>() {
        @Override
        public Notice initial() {
            return new Unissued();
        }

        @Override
        public List<NoticeEvent> decide(Notice notice, NoticeCommand command) {
            return switch (command) {
                case Issue it -> issue(notice, it);
                case Write it -> write(notice, it);
                case ConfirmImplementation it -> Confirming.confirm(notice, it);
                case AskAnother it -> Confirming.askAnother(notice, it);
                case Sign it -> sign(notice, it);
            };
        }

        @Override
        public Notice evolve(Notice notice, NoticeEvent event) {
            var file = file(notice);
            return switch (event) {
                case Issued it -> new Open(file.with(it));
                case SectionWritten it -> new Open(file.with(it));
                case ImplementationConfirmed it -> new Confirmed(file.with(it));
                case CountermeasureFailed it -> new Open(file.with(it));
                case SignedOff it -> new Confirmed(file.with(it));
            };
        }
    };

    private static List<NoticeEvent> issue(Notice notice, Issue it) {
        if (it.facts().cause() == null) throw PROBLEM_NOT_IDENTIFIED.refused();
        return switch (notice) {
            case Unissued _ -> List.of(new Issued(1, it.noticeNo(), it.facts(), it.by(), it.now()));
            case Open open -> issuedAnew(open.file(), it);
            case Confirmed confirmed -> issuedAnew(confirmed.file(), it);
        };
    }

    private static List<NoticeEvent> issuedAnew(NoticeFile file, Issue it) {
        if (file.issued().facts().equals(it.facts())) return List.of();
        return List.of(new Issued(file.edition() + 1, file.issued().noticeNo(), it.facts(), it.by(), it.now()));
    }

    private static List<NoticeEvent> write(Notice notice, Write it) {
        return switch (notice) {
            case Open open -> written(open.file(), it);
            case Confirmed confirmed -> written(confirmed.file(), it);
            case Unissued _ -> throw NO_SUCH_NOTICE.refused();
        };
    }

    private static List<NoticeEvent> written(NoticeFile file, Write it) {
        var before = file.now(it.section());
        if (before != null && before.text().equals(it.text())) return List.of();
        return List.of(new SectionWritten(it.section(), new Written(file.edition() + 1, it.text(), it.by(), it.now())));
    }

    private static List<NoticeEvent> sign(Notice notice, Sign it) {
        if (!it.own().contains(it.department()))
            throw NOT_YOUR_DEPARTMENT.refused(NOT_YOUR_DEPARTMENT.sentence(), "/department");
        return switch (notice) {
            case Confirmed confirmed -> signed(confirmed.file(), it);
            case Open _ -> throw NOT_CONFIRMED.refused();
            case Unissued _ -> throw NO_SUCH_NOTICE.refused();
        };
    }

    private static List<NoticeEvent> signed(NoticeFile file, Sign it) {
        if (file.isWrittenBy(it.by())) throw OWN_WORK.refused();
        for (var before : file.signOffsNow()) {
            if (before.department() != it.department()) continue;
            if (before.by().equals(it.by())) return List.of();
            throw SIGNED_ALREADY.refused();
        }
        return List.of(new SignedOff(new SignOff(file.edition(), it.department(), it.by(), it.now())));
    }

    private static NoticeFile file(Notice notice) {
        return switch (notice) {
            case Unissued _ -> NoticeFile.EMPTY;
            case Open open -> open.file();
            case Confirmed confirmed -> confirmed.file();
        };
    }
}
