package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.ALREADY_SETTLED;
import static io.gendan.complaint.claim.ClaimRefusal.DAY_NOT_BELIEVABLE;
import static io.gendan.complaint.claim.ClaimRefusal.DOCUMENTS_MISSING;
import static io.gendan.complaint.claim.ClaimRefusal.NOTICE_ALREADY_GIVEN;
import static io.gendan.complaint.claim.ClaimRefusal.NOTICE_TOO_OLD;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_SUBMITTED;
import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.Acknowledge;
import io.gendan.complaint.claim.ClaimCommand.GiveNotice;
import io.gendan.complaint.claim.ClaimCommand.Reject;
import io.gendan.complaint.claim.ClaimCommand.Submit;
import io.gendan.complaint.claim.ClaimEvent.Acknowledged;
import io.gendan.complaint.claim.ClaimEvent.NoticeGiven;
import io.gendan.complaint.claim.ClaimEvent.Rejected;
import io.gendan.complaint.claim.ClaimEvent.Submitted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From the notice of loss to the other side's answer. */
final class Submitting {
    private static final int FIRST_YEAR = 2000;

    /** Every law has barred a claim by then. */
    private static final int NOTICE_COUNTS_YEARS = 3;

    private Submitting() {}

    static List<ClaimEvent> notice(Claim claim, GiveNotice give) {
        return switch (claim) {
            case Open(var step, var file) ->
                switch (step) {
                    case RAISED -> noticeGiven(file, give);
                    case NOTICE_GIVEN -> {
                        if (saysTheSame(file.notice(), give)) yield List.of();
                        throw NOTICE_ALREADY_GIVEN.refused();
                    }
                    case SUBMITTED, ACKNOWLEDGED, REJECTED, NEGOTIATING -> throw NOTICE_ALREADY_GIVEN.refused();
                };
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> noticeGiven(ClaimFile file, GiveNotice give) {
        believable(give.on(), give.today(), "/on");
        if (give.on().isBefore(give.today().minusYears(NOTICE_COUNTS_YEARS)))
            throw NOTICE_TOO_OLD.refused(NOTICE_TOO_OLD.sentence() + ", not of " + give.on(), "/on");
        var facts = new ArrayList<>(Watching.missed(file, give.on(), give.now()));
        facts.add(new NoticeGiven(file.about(), give.channel(), give.letter(), give.on(), give.by(), give.now()));
        return facts;
    }

    private static boolean saysTheSame(NoticeGiven before, GiveNotice again) {
        return before.channel() == again.channel()
                && before.on().equals(again.on())
                && java.util.Objects.equals(before.letter(), again.letter());
    }

    static void believable(LocalDate day, LocalDate today, String pointer) {
        if (day.getYear() < FIRST_YEAR || day.isAfter(today))
            throw DAY_NOT_BELIEVABLE.refused(
                    "That is a day from the year " + FIRST_YEAR + " up to today, " + today + ", not " + day, pointer);
    }

    /** A claim with its documents is a notice as well. More documents, or after a rejection better ones, come the same way. */
    static List<ClaimEvent> submit(Claim claim, Submit submit) {
        return switch (claim) {
            case Open(var step, var file) ->
                switch (step) {
                    case RAISED, NOTICE_GIVEN, REJECTED -> submitted(file, submit);
                    case SUBMITTED, ACKNOWLEDGED, NEGOTIATING ->
                        file.documents().equals(submit.documents()) ? List.of() : submitted(file, submit);
                };
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> submitted(ClaimFile file, Submit submit) {
        if (submit.documents().isEmpty()) throw DOCUMENTS_MISSING.refused(DOCUMENTS_MISSING.sentence(), "/documents");
        var facts = new ArrayList<>(Watching.missed(file, submit.today(), submit.now()));
        facts.add(new Submitted(file.about(), submit.documents(), submit.by(), submit.now()));
        return facts;
    }

    static List<ClaimEvent> acknowledge(Claim claim, Acknowledge acknowledge) {
        return switch (claim) {
            case Open(var step, var file) ->
                switch (step) {
                    case SUBMITTED, REJECTED ->
                        List.of(new Acknowledged(
                                file.about(), acknowledge.reference(), acknowledge.by(), acknowledge.now()));
                    case ACKNOWLEDGED, NEGOTIATING -> List.of(); // who makes an offer has acknowledged it
                    case RAISED, NOTICE_GIVEN -> throw NOT_SUBMITTED.refused();
                };
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    static List<ClaimEvent> reject(Claim claim, Reject reject) {
        return switch (claim) {
            case Open(var step, var file) ->
                switch (step) {
                    case SUBMITTED, ACKNOWLEDGED, NEGOTIATING ->
                        List.of(new Rejected(file.about(), reject.reason(), reject.by(), reject.now()));
                    case REJECTED -> List.of();
                    case RAISED, NOTICE_GIVEN -> throw NOT_SUBMITTED.refused();
                };
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }
}
