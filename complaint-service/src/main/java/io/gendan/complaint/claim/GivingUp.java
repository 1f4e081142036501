package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.ALREADY_SETTLED;
import static io.gendan.complaint.claim.ClaimRefusal.NOTHING_TO_WRITE_OFF;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_FULLY_PAID;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_SETTLED;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_TIME_BARRED;
import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;
import static io.gendan.complaint.claim.ClaimRefusal.ONLY_OURS_IS_WRITTEN_OFF;
import static io.gendan.complaint.claim.ClaimRefusal.OTHER_NEEDS_NOTE;
import static io.gendan.complaint.claim.ClaimRefusal.SUBMITTED_IS_NOT_WITHDRAWN;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.End;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Step;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.Close;
import io.gendan.complaint.claim.ClaimCommand.Withdraw;
import io.gendan.complaint.claim.ClaimCommand.WriteOff;
import io.gendan.complaint.claim.ClaimEvent.Closed;
import io.gendan.complaint.claim.ClaimEvent.Withdrawn;
import io.gendan.complaint.claim.ClaimEvent.WrittenOff;
import io.gendan.money.Money;
import java.util.List;

/** How a claim ends: paid, taken back, or given up for a reason that somebody answers for. */
final class GivingUp {
    private GivingUp() {}

    /** A customer takes theirs back when they like; ours only while the other side does not have it. */
    static List<ClaimEvent> withdraw(Claim claim, Withdraw withdraw) {
        return switch (claim) {
            case Open open when !open.file().isOurs() -> withdrawn(open.file(), withdraw);
            case Open(var step, var file) ->
                switch (step) {
                    case RAISED, NOTICE_GIVEN -> withdrawn(file, withdraw);
                    case SUBMITTED, ACKNOWLEDGED, REJECTED, NEGOTIATING -> throw SUBMITTED_IS_NOT_WITHDRAWN.refused();
                };
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended when ended.end() == End.WITHDRAWN -> List.of();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> withdrawn(ClaimFile file, Withdraw withdraw) {
        return List.of(new Withdrawn(file.about(), withdraw.reason(), withdraw.by(), withdraw.now()));
    }

    static List<ClaimEvent> writeOff(Claim claim, WriteOff off) {
        return switch (claim) {
            case Open open -> writtenOff(open.file(), open.file().raised().claimed(), off);
            case Agreed(var file) -> {
                var open = file.account().open();
                if (open.signum() == 0) throw NOTHING_TO_WRITE_OFF.refused();
                yield writtenOff(file, new Money(open, file.account().agreed().currency()), off);
            }
            case Ended ended when ended.end() == off.reason().end() -> List.of();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> writtenOff(ClaimFile file, Money lost, WriteOff off) {
        if (!file.isOurs()) throw ONLY_OURS_IS_WRITTEN_OFF.refused();
        if (off.reason() == WriteOffReason.OTHER
                && (off.note() == null || off.note().isBlank()))
            throw OTHER_NEEDS_NOTE.refused(OTHER_NEEDS_NOTE.sentence(), "/note");
        if (off.reason() == WriteOffReason.TIME_BARRED && !Watching.isBarred(file, off.today()))
            throw NOT_TIME_BARRED.refused(NOT_TIME_BARRED.sentence(), "/reason");
        return List.of(new WrittenOff(file.about(), off.reason(), off.note(), lost, off.by(), off.now()));
    }

    /** A customer's claim that was rejected can rest; one of ours that was is written off. */
    static List<ClaimEvent> close(Claim claim, Close close) {
        return switch (claim) {
            case Agreed(var file)
            when file.account().open().signum() > 0 ->
                throw NOT_FULLY_PAID.refused(
                        file.account().open() + " of " + file.account().agreed().amount() + " are still to be paid");
            case Agreed(var file) -> closed(file, close);
            case Open(var step, var file) when step == Step.REJECTED && !file.isOurs() -> closed(file, close);
            case Open _ -> throw NOT_SETTLED.refused();
            case Ended ended when ended.end() == End.CLOSED -> List.of();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> closed(ClaimFile file, Close close) {
        return List.of(new Closed(file.about(), close.by(), close.now()));
    }
}
